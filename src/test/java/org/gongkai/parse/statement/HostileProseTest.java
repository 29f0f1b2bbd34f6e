package org.gongkai.parse.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.parse.clause.ClauseReader;
import org.gongkai.parse.section.SectionReader;
import org.gongkai.report.Clause;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Section;
import org.gongkai.report.Statement;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to cost much: each must be read in time that grows with its length and no faster. */
class HostileProseTest {

  private static final int LENGTH = 1_000_000;

  static Stream<String> patterns() {
    return Stream.of(
        "1",
        "一是",
        "一、",
        "。一、",
        "\n一、\n",
        "（一）",
        "存在问题",
        "五、存在的主要问题\n一是",
        "未收到",
        "主动公开",
        "公开申请",
        "无申请公开申请",
        "行政复议、",
        "其中,",
        "一二三万亿",
        "1 ",
        "1,111",
        "统计收到申请数 1 ",
        "的",
        "不够",
        "*",
        "[bookmark:",
        " \n",
        "我局将",
        "内容信息量",
        "依申请");
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void readsAMillionCharactersOfNonsenseInSeconds(String pattern) {
    String body = pattern.repeat(LENGTH / pattern.length());
    for (String head : List.of("", "五、存在的主要问题\n")) {
      Text text = new Text(head + body);
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            List<Section> sections = SectionReader.read(text, OfficialTables.NONE);
            List<Statement> statements = StatementReader.read(text, sections, OfficialTables.NONE);
            List<Clause> clauses = ClauseReader.read(text, sections);
            assertThat(statements.size()).isLessThan(2_000);
            assertThat(clauses.size()).isLessThan(200_000);
          });
    }
  }
}
