package org.gongkai.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.check.Assessment;
import org.gongkai.report.SourceDocument;
import org.junit.jupiter.api.Test;

/** A person must see from the page why a place won, or why none did. */
class InspectPageTest {

  private static final String REPORT =
      """
      %s2020年政府信息公开工作年度报告
      一、总体情况
      全年主动公开政府信息20条。
      二、存在的主要问题及改进情况
      公开的内容还不够丰富。
      %s
      2021年1月8日
      """;

  private static String page(String agency) {
    return Assessment.assess(SourceDocument.ofText("text", REPORT.formatted(agency, agency)))
        .<String>fold(
            assessed -> new InspectPage(assessed).toString(),
            no -> {
              throw new AssertionError(no.detail());
            });
  }

  private static String verdict(String page) {
    return page.lines().filter(line -> line.strip().startsWith("verdict")).findFirst().orElse("");
  }

  @Test
  void saysWhichPlaceWonAndWithHowMuch() {
    assertThat(verdict(page("建宁县伊家乡人民政府"))).contains("建宁县 350430 with 0.99");
  }

  @Test
  void saysBetweenWhichPlacesItIsLeftOpen() {
    assertThat(verdict(page("和平区司法局"))).contains("left open").contains(", then ");
  }

  @Test
  void showsTheWeightOfEveryClue() {
    assertThat(page("和平区司法局").lines().filter(line -> line.contains(" allows ")))
        .isNotEmpty()
        .allMatch(line -> line.contains("; weight "));
  }
}
