package org.gongkai.parse.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.parse.text.MappedText;
import org.gongkai.report.Clause;
import org.gongkai.report.ClauseRole;
import org.gongkai.report.Span;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseNormalizerTest {

  private static final ClauseNormalizer NAMED =
      ClauseNormalizer.plain()
          .withNames(List.of("建宁县伊家乡人民政府"), List.of("福建省", "三明市", "建宁县", "伊家乡"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一是公开不及时。|公开不及时",
        "１．内容 不够　全面；|内容不够全面",
        "**（二）**更新慢|更新慢",
        "[bookmark: _GoBack]① 更新慢|更新慢",
        "2021年我局公开了１２条信息|ⓨ年ⓐ公开了ⓝ条信息",
        "二〇二一年度本单位公开1,234.5万条|ⓨ年度ⓐ公开ⓝ万条",
        "建宁县伊家乡人民政府重视不够|ⓐ重视不够",
        "伊家乡政府重视不够|ⓐ重视不够",
        "建宁县伊家乡政府信息公开不够|ⓟ政府信息公开不够",
        "全乡公开不平衡|ⓟ公开不平衡",
        "信息公開工作機制不夠健全|信息公开工作机制不够健全",
        "成效显著，关於统一標準|成效显著,关于统一标准",
        "本级政府|本级政府",
        "三安全一稳定|三安全一稳定",
      })
  void masksWhatDiffersBetweenAgencies(String text, String expected) {
    assertThat(NAMED.normalize(text).value()).isEqualTo(expected);
    assertThat(NAMED.normalize(expected).value()).isEqualTo(expected);
  }

  @Test
  void knowsTheWayBackToTheReport() {
    Text text = new Text("𠮷五、问题 一是我局２０２０年公开 不够。");
    Span span = new Span(8, text.length());
    String raw = text.slice(span);
    Clause clause = new Clause(0, ClauseRole.PROBLEM, raw, "", List.of(), span);
    MappedText normalized = NAMED.normalize(raw);
    assertThat(normalized.value()).isEqualTo("ⓐⓨ年公开不够");
    int at = normalized.value().indexOf('ⓨ');
    assertThat(text.slice(normalized.spanIn(clause, at, at + 1))).isEqualTo("２０２０");
    assertThat(text.slice(normalized.spanIn(clause, at + 2, normalized.length())))
        .isEqualTo("公开 不够");
  }
}
