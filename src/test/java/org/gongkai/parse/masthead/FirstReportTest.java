package org.gongkai.parse.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;

class FirstReportTest {

  private static final String SECTIONS =
      """
      一、总体情况
      主动公开政府信息46条。
      二、主动公开政府信息情况
      无
      三、收到和处理政府信息公开申请情况
      一、本年新收政府信息公开申请数量 0
      四、政府信息公开行政复议、行政诉讼情况
      无
      """;

  @Test
  void endsWhereTheReportOfAnotherYearBegins() {
    String first = "均口镇2020年政府信息公开工作年度报告\n" + SECTIONS;

    Text read = FirstReport.of(new Text(first + "均口镇2019年政府信息公开工作年度报告\n" + SECTIONS));

    assertThat(read.value()).isEqualTo(first);
  }

  @Test
  void isTheWholeTextWhereARunningHeadOrAListOfReportsComesAgain() {
    String head = "2020年政府信息公开工作年度报告\n";
    String text =
        "均口镇"
            + head
            + SECTIONS.replace("一、本年新收", head + "一、本年新收")
            + "五、存在的主要问题及改进情况\n一、总体上还不够好\n相关链接\n均口镇2019年政府信息公开工作年度报告\n";

    assertThat(FirstReport.of(new Text(text)).value()).isEqualTo(text);
  }

  @Test
  void isTheWholeTextBehindATableOfContents() {
    String title = "均口镇2020年政府信息公开工作年度报告\n";
    String text = title + "一、总体情况\n二、主动公开情况\n三、申请情况\n" + title + SECTIONS;

    assertThat(FirstReport.of(new Text(text)).value()).isEqualTo(text);
  }
}
