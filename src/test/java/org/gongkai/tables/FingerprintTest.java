package org.gongkai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.check.Assessment;
import org.gongkai.report.SourceDocument;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static final String ZERO =
      """
      %s2020年政府信息公开工作年度报告
      一、总体情况
      全年认真贯彻落实政府信息公开条例的要求。公开内容由党政办公室统一审核发布。全年主动公开政府信息20条。
      全年未收到政府信息公开申请。没有因政府信息公开引起的行政复议和行政诉讼。
      二、存在的主要问题及改进情况
      公开的内容还不够丰富。下一步将进一步丰富公开内容。
      %s
      2021年1月8日
      """;

  private static Fingerprint of(String text) {
    return Assessment.assess(SourceDocument.ofText("text", text))
        .<Fingerprint>fold(
            Fingerprint::of,
            no -> {
              throw new AssertionError(no.detail());
            });
  }

  private static boolean isRepost(String one, String other) {
    Fingerprint first = of(one);
    Fingerprint second = of(other);
    return first.key() == second.key()
        && Fingerprint.isRepost(first.sentences(), second.sentences());
  }

  @Test
  void knowsAReportUnderOtherFurnitureAndAFullerName() {
    String report = ZERO.formatted("溪口乡", "溪口乡人民政府");
    String mirror =
        "首页 > 信息公开 > 年报\n索引号：35043/2021-1\n"
            + ZERO.formatted("河西县溪口乡人民政府", "河西县溪口乡人民政府")
            + "\n【打印本页】【关闭窗口】\n主办：河西县人民政府办公室";

    assertThat(isRepost(report, mirror)).isTrue();
  }

  @Test
  void keepsNeighboursThatCopiedOneText() {
    assertThat(isRepost(ZERO.formatted("大东河乡", "大东河乡人民政府"), ZERO.formatted("小东河乡", "小东河乡人民政府")))
        .isFalse();
    assertThat(isRepost(ZERO.formatted("城东街道办事处", "城东街道办事处"), ZERO.formatted("城西街道办事处", "城西街道办事处")))
        .isFalse();
  }

  @Test
  void keepsBureausOfTwoCountiesThatShareATemplate() {
    assertThat(isRepost(ZERO.formatted("河西县教育局", "河西县教育局"), ZERO.formatted("河东县教育局", "河东县教育局")))
        .isFalse();
  }

  @Test
  void knowsABureauWithItsCityAndWithout() {
    assertThat(
            isRepost(ZERO.formatted("合肥市庐阳区教育局", "合肥市庐阳区教育局"), ZERO.formatted("庐阳区教育局", "庐阳区教育局")))
        .isTrue();
  }

  @Test
  void keepsACorrectedReportAndOneOfAnotherYear() {
    String report = ZERO.formatted("溪口乡", "溪口乡人民政府");

    assertThat(isRepost(report, report.replace("20条", "21条"))).isFalse();
    assertThat(isRepost(report, report.replace("2020年", "2019年"))).isFalse();
  }
}
