package org.gongkai.parse.table.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gongkai.form.Outcome;
import org.gongkai.parse.table.label.FormLabels;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.text.LabelIndex.Hit;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;

/** Labels of rows that are printed again, or out of their order. */
class StrayLabelsTest {

  private static final String HEADS = "自然人 商业企业 科研机构 社会公益组织 法律服务机构";
  private static final String ROW = "信访举报投诉类申请 0 0 0 0 0 0 0\n";

  @Test
  void endsAPrintBeforeTheHeadsOfASecond() {
    String print = "重复申请 0\n";
    String next = "\n予以公开 0";

    assertThat(end(print + HEADS + next)).isEqualTo(4);
    assertThat(end(print + HEADS.substring(0, 13) + next)).as("three heads").isEqualTo(15);
    assertThat(end(print + HEADS.replace(" ", " 1 ") + next)).as("columns").isEqualTo(27);
    assertThat(end(print + HEADS + "\n")).as("no second print").isEqualTo(27);
    assertThat(end(print + "重复申请 0\n")).as("its own label").isEqualTo(8);
  }

  @Test
  void findsALongLabelOutOfOrderBeforeTheNextRow() {
    assertThat(outOfOrder("重复申请 0\n属于国家秘密 0\n要求提供公开出版物 0")).contains(4);
    assertThat(outOfOrder("重复申请 0\n予以公开 0\n要求提供公开出版物 0")).as("short").isEmpty();
    assertThat(outOfOrder("重复申请 0\n要求提供公开出版物 0")).isEmpty();
  }

  @Test
  void findsALabelThatIsPrintedAgainBehindItsFigures() {
    assertThat(again(ROW + ROW + "重复申请 0")).contains(9);
    assertThat(again(ROW.replace(" 0\n", "\n") + ROW + "重复申请 0")).as("six figures").isEmpty();
    assertThat(again(ROW + "重复申请 0\n" + ROW)).as("behind the next row").isEmpty();
    assertThat(again("予以公开 0 0 0 0 0 0 0\n予以公开 0\n部分公开 0")).as("short").isEmpty();
  }

  @Test
  void takesTheLastLongLabelForThatOfARow() {
    List<Hit<Outcome>> hits = hits(page(ROW + "属于国家秘密 0\n重复申请 0"));

    assertThat(StrayLabels.last(hits, 99)).isEqualTo(15);
    assertThat(StrayLabels.last(hits, 15)).isEqualTo(15);
    assertThat(StrayLabels.last(hits, 14)).isEqualTo(9);
    assertThat(StrayLabels.last(hits, 8)).as("none before").isEqualTo(8);
  }

  /** Where the print ends whose last label is the first of a text. */
  private static int end(String text) {
    PageText page = page(text);
    List<Hit<Outcome>> hits = hits(page);
    return StrayLabels.end(page, hits, hits.get(0), page.ideographs().size());
  }

  /** What stands between the first label and the last. */
  private static Optional<Integer> outOfOrder(String text) {
    List<Hit<Outcome>> hits = hits(page(text));
    return StrayLabels.outOfOrder(hits, List.of(hits.get(0), hits.get(hits.size() - 1)), 0);
  }

  /** Where the first label stands again before the next of another row. */
  private static Optional<Integer> again(String text) {
    PageText page = page(text);
    List<Hit<Outcome>> hits = hits(page);
    Hit<Outcome> label = hits.get(0);
    int next =
        hits.stream()
            .filter(hit -> hit.key() != label.key())
            .mapToInt(Hit::begin)
            .findFirst()
            .orElseThrow();
    return StrayLabels.again(page, hits, label, next);
  }

  private static PageText page(String text) {
    return PageText.of(new Text(text));
  }

  private static List<Hit<Outcome>> hits(PageText page) {
    return FormLabels.OUTCOMES.find(page.ideographs(), 0, page.ideographs().size());
  }
}
