package org.gongkai.parse.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Section;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionReaderTest {

  private static final String ALL = "overview proactive applications reviews problems other";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、|二、|三、|四、|五、|六、",
        "一．|二．|三．|四．|五．|六．",
        "（一）|（二）|（三）|（四）|（五）|（六）",
        "1、|2、|3、|4、|5、|6、",
        "1.|2.|3.|4.|5.|6.",
        "## 一、|## 二、|## 三、|## 四、|## 五、|## 六、",
        "**一、|**二、|**三、|**四、|**五、|**六、",
        "第一部分 |第二部分 |第三部分 |第四部分 |第五部分 |第六部分 ",
        "''|''|''|''|''|''",
        "一、|（二）|（三）|四、|五、|六、",
        "一 、 |二 、 |三 、 |四 、 |五 、 |六 、 ",
        "'一 '|'二 '|'三 '|'四 '|'五 '|'六 '",
        "壹、|贰、|叁、|肆、|伍、|陆、",
        "1.2021年|2.行政机关|3.本机关|4.2021年|5.我镇|6.",
        "一、2021年度|二、行政机关|三、行政机关|四、本机关|五、2021年|六、",
      })
  void readsHeadingsInEveryNumbering(
      String one, String two, String three, String four, String five, String six) {
    String text =
        "某镇2021年政府信息公开工作年度报告\n前言。\n"
            + (one + "总体情况\n（一）主动公开情况。公开一百条。\n（二）依申请公开情况。无。\n")
            + (two + "主动公开政府信息情况。\n规章 0 0 0\n")
            + (three + "收到和处理政府信息公开申请情况：\n一、本年新收政府信息公开申请数量 0\n三、本年度办理结果\n四、结转下年度继续办理 0\n")
            + (four + "政府信息公开行政复议、行政诉讼情况\n行政复议\n行政诉讼\n")
            + (five + "存在的主要问题及改进情况\n（一）存在的主要问题\n一是少。\n（二）改进措施\n一是多。\n")
            + (six + "其他需要报告的事项\n无。\n");
    assertThat(kinds(text)).isEqualTo("preface " + ALL);
  }

  @Test
  void readsAReportThatStandsOnOneLine() {
    String text =
        "某局2020年度报告。本报告包括总体情况、主动公开政府信息情况等六部分。一、总体情况 2020年工作有序开展。"
            + "二、主动公开政府信息情况 规章 0。三、收到和处理政府信息公开申请情况 一、本年新收政府信息公开申请数量 0 四、结转下年度继续办理 0。"
            + "四、政府信息公开行政复议、行政诉讼情况 0 0。五、存在的主要问题及改进情况 一是少。六、其他需要报告的事项 无。";
    assertThat(kinds(text)).isEqualTo("preface " + ALL);
  }

  @Test
  void aHeadingOnOneLineEndsWhereItsFirstItemBegins() {
    String text =
        "我乡2014年政府信息公开工作年度报告。本报告由我乡党政办公室编制，涵盖全年工作。现将有关情况报告如下。"
            + "一、总体情况 我乡成立了领导小组，明确专人负责日常工作，全年工作平稳有序，未发生失泄密事件，也没有因公开引起的纠纷。"
            + "二、存在的主要问题1、公开内容不够全面。2、更新不够及时。三、其他需要报告的事项（一）无。";
    assertThat(kinds(text)).isEqualTo("preface overview problems other");
  }

  @Test
  void aPageThatBeginsWithTheProblemsIsNumberedAsItsHeading() {
    String text = "十、主要问题和改进措施\n（一）存在问题\n一是重视不够。\n（二）改进措施\n一是加强学习。\n";
    assertThat(kinds(text)).isEqualTo("problems");
  }

  @Test
  void readsSectionsWithinOneOfAHigherNumbering() {
    String text =
        "某局2018年度报告\n一、政务公开情况\n（一）主动公开政府信息情况。267条。\n（二）依申请公开政府信息情况。无。\n"
            + "（三）政府信息公开的收费及减免情况。无。\n二、主要措施\n（一）加强领导。\n（二）主动公开意识。\n"
            + "三、存在的问题及改进措施\n（一）主动公开的内容不全。\n（二）申请办理得慢。\n";
    assertThat(kinds(text))
        .isEqualTo("preface unclassified proactive applications fees unclassified problems");
  }

  @Test
  void readsWhatIsLeftOfATextThatEndsInItsFirstSection() {
    String text = "某镇年报\n一、总体情况\n工作有序。\n（一）主动公开情况。公开10条。\n（二）依申请公开情况。无。\n（三）平台建设";
    assertThat(kinds(text)).isEqualTo("preface overview proactive applications");
  }

  @ParameterizedTest
  @ValueSource(strings = {"需要改进的方面", "薄弱环节和整改方向", "差距与不足", "问题及对策"})
  void knowsProblemsByWhatIsToBeMended(String heading) {
    String text = "某镇年报\n一、总体情况\n工作有序。\n二、" + heading + "\n更新慢。\n三、其他需要报告的事项\n无。\n";
    assertThat(kinds(text)).isEqualTo("preface overview problems other");
  }

  @Test
  void knowsAnOverviewByWhatWasDone() {
    String text = "某局年报\n一、工作开展情况\n工作有序。\n二、主动公开政府信息情况\n10条。\n三、存在的问题\n不多。\n";
    assertThat(kinds(text)).isEqualTo("preface overview proactive problems");
  }

  @Test
  void leavesOutATableOfContents() {
    String headings = "一、总体情况\n二、主动公开政府信息情况\n三、存在的主要问题及改进情况\n";
    String text = "目录\n" + headings + headings.replace("\n", "\n正文在此。\n");
    assertThat(kinds(text)).isEqualTo("preface overview proactive problems");
  }

  @Test
  void joinsAHeadingThatIsBrokenOverLines() {
    String text = "一、总体情况\n甲。\n四、政府信息公开行政复议、行政诉讼\n情况\n乙。\n五、存在的主要问题及改进\n情况\n丙。";
    List<Section> sections = sections(text);
    assertThat(kinds(text)).isEqualTo("overview reviews problems");
    assertThat(sections).extracting(Section::text).containsExactly("甲。", "乙。", "丙。");
  }

  @Test
  void aHeadingThatIsBrokenOverLinesLeavesNoOtherInTheSecond() {
    String text = "一、主动公开政府信息\n基本情况\n公开信息3条。\n二、收到和处理政府信息公开申请情况\n收到1件。";
    assertThat(kinds(text)).isEqualTo("proactive applications");
  }

  @Test
  void readsTheHeadingsOfTheFreeForm() {
    String text =
        "一、概述\n甲。\n二、加强组织领导，健全机制\n乙。\n三、政府信息公开收费及减免情况\n丙。\n四、依申请公开信息和不予公开政府信息的情况\n丁。\n"
            + "五、政府信息公开复议、诉讼情况\n戊。\n六、存在的主要问题\n己。\n六、某乡2021年政府信息公开工作计划\n庚。\n附件：政府信息公开情况统计表（2016年度）\n"
            + "指标 单位 统计数\n一、主动公开情况\n四、行政复议数量 件 0\n";
    assertThat(kinds(text))
        .isEqualTo("overview unclassified fees applications reviews problems plan unclassified");
  }

  @Test
  void itemsOfTheProblemsSectionAreNoSections() {
    String text = "五、存在的主要问题及改进情况\n一、主动公开意识不强。\n二、依申请公开不规范。\n六、其他需要报告的事项\n无。";
    assertThat(kinds(text)).isEqualTo("problems other");
  }

  @Test
  void sectionsDoNotOverlapAndAreTheTextAtTheirSpans() {
    Text text = new Text("𠮷标题\n一、总体情况\n 𠮷甲。 \n二、主动公开政府信息情况\n\n五、存在的主要问题及改进情况：乙。");
    List<Section> sections = SectionReader.read(text, OfficialTables.NONE);
    assertThat(sections).extracting(Section::text).containsExactly("𠮷标题", "𠮷甲。", "", "乙。");
    assertThat(sections).allMatch(s -> s.text().equals(text.slice(s.span())));
    for (int i = 1; i < sections.size(); i++) {
      assertThat(sections.get(i).span().begin())
          .isGreaterThanOrEqualTo(sections.get(i - 1).span().end());
    }
  }

  private static String kinds(String text) {
    return sections(text).stream().map(s -> s.kind().code()).collect(Collectors.joining(" "));
  }

  private static List<Section> sections(String text) {
    return SectionReader.read(new Text(text), OfficialTables.NONE);
  }
}
