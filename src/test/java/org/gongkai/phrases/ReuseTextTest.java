package org.gongkai.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.report.Span;
import org.junit.jupiter.api.Test;

class ReuseTextTest {

  @Test
  void findsTheSameWordsWhereverTheyStand() {
    ReuseText report = text("一、公开内容不够全面，更新不及时", "工作人员业务能力不强");
    ReuseText other = text("工作人员业务能力较弱", "目前公开内容不够全面，更新太慢");
    assertThat(report.matches(other))
        .containsExactly(
            new ReuseText.Match(new Span(2, 13), new Span(102, 113), 6),
            new ReuseText.Match(new Span(100, 108), new Span(0, 8), 4));
  }

  @Test
  void tellsACopyThatWasEditedFromATextOfItsOwn() {
    ReuseText source = text("公开内容与群众需求还有差距，更新不及时", "工作人员业务能力有待提高");
    ReuseText copy = text("公开的内容和群众要求还有差距，更新得不够及时", "人员的业务能力仍有待提高");
    ReuseText other = text("政策解读形式较为单一，图文解读偏少", "网站栏目设置不合理，查询不便");
    long[] none = {};
    assertThat(Containment.of(copy, source, none).orderedShare().get()).isGreaterThan(0.7);
    assertThat(Containment.of(other, source, none).band()).isEqualTo("none");
    assertThat(Containment.of(source, source, none).band()).isEqualTo("verbatim");
    assertThat(Containment.of(source, source, source.distinct()).band()).isEqualTo("boilerplate");
  }

  @Test
  void countsWhatIsCommonInTheSameOrder() {
    ClauseWriter writer = new ClauseWriter(4);
    for (int i = 0; i < 50; i++) {
      String one = String.join("", writer.clauses(1 + i % 9));
      String other = writer.edit(one, 0.3);
      assertThat(CommonOrder.of(one, other)).isEqualTo(slowly(one, other));
    }
    assertThat(CommonOrder.of("", "公开")).isZero();
  }

  private static int slowly(String one, String other) {
    int[][] best = new int[one.length() + 1][other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        best[i][j] =
            one.charAt(i - 1) == other.charAt(j - 1)
                ? best[i - 1][j - 1] + 1
                : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    return best[one.length()][other.length()];
  }

  private static ReuseText text(String first, String second) {
    return new ReuseText(
        List.of(new ReuseText.Clause(first, first, 0), new ReuseText.Clause(second, second, 100)));
  }
}
