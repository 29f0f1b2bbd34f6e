package org.gongkai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gongkai.check.Assessment;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.InputHints;
import org.gongkai.report.Parsed;
import org.gongkai.report.RejectReason;
import org.gongkai.report.Resolution;
import org.gongkai.report.SourceDocument;
import org.junit.jupiter.api.Test;

/** Crawlers keep the title of a page in a field of its own. */
class HintedTitleTest {

  private static final String BODY =
      """
      一、总体情况
      本年度，我单位坚持公开为常态的原则，全年主动公开政府信息25条。
      二、依申请公开情况
      本年度没有收到政府信息公开申请。
      三、存在的主要问题及改进情况
      一是公开内容不够全面。二是更新不及时。
      """;

  @Test
  void makesAReportOfABodyThatPrintsNone() {
    Resolution resolution = accepted("永定区湖雷镇人民政府2019年政府信息公开工作年度报告").resolution();

    assertThat(resolution.agency().name()).contains("永定区湖雷镇人民政府");
    assertThat(resolution.year()).hasValueSatisfying(y -> assertThat(y.value()).isEqualTo(2019));
  }

  @Test
  void ofAnotherPageMakesNone() {
    assertThat(rejection("永定区湖雷镇2019年工作总结")).isEqualTo(RejectReason.NOT_A_REPORT);
  }

  private static AssessedReport accepted(String title) {
    return assessed(title).fold(report -> report, no -> fail(no.reason()));
  }

  private static AssessedReport fail(RejectReason reason) {
    throw new AssertionError("Rejected as " + reason);
  }

  private static RejectReason rejection(String title) {
    return assessed(title)
        .fold(report -> org.assertj.core.api.Assertions.fail("accepted"), no -> no.reason());
  }

  private static Parsed<AssessedReport> assessed(String title) {
    SourceDocument plain = SourceDocument.ofText("d", BODY);
    InputHints hints =
        new InputHints(
            Optional.of(title),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return Assessment.assess(
        new SourceDocument(
            plain.documentId(),
            plain.uri(),
            plain.contentSha256(),
            plain.byteCount(),
            plain.charset(),
            plain.text(),
            hints));
  }
}
