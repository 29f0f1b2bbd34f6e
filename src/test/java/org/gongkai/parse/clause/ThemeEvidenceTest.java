package org.gongkai.parse.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gongkai.report.ClauseRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeEvidenceTest {

  private static final List<ThemeExamples.Example> EXAMPLES =
      ThemeExamples.parse(
          """
          # staff and places to publish
          staffing	缺人手
          staffing	人手太少
          channels	渠道窄
          channels	公开渠道不多
          staffing,channels	人手少，渠道也少
          """,
          "examples.tsv");

  private static final ThemeEvidence EVIDENCE = ThemeEvidence.of(EXAMPLES);

  @ParameterizedTest
  @CsvSource({"人手紧, staffing", "渠道就这么几条, channels", "'人手少，渠道窄', 'channels,staffing'"})
  void knowsAWordingByWhatItSharesWithExamples(String text, String themes) {
    assertThat(EVIDENCE.weigh(text, List.of()).likely()).containsExactly(themes.split(","));
  }

  @Test
  void learnsTheSameFromTheSameExamples() {
    String text = "人手和渠道";
    assertThat(ThemeEvidence.of(EXAMPLES).weigh(text, List.of()).odds())
        .isEqualTo(EVIDENCE.weigh(text, List.of()).odds());
  }

  @Test
  void deniesNoThemeOfWhichItHasNoExamples() {
    assertThat(EVIDENCE.weigh("缺人手", List.of()).denies("a_theme_of_a_user")).isFalse();
    assertThat(ThemeEvidence.none().weigh("缺人手", List.of()).likely()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "惠农政策的解读跟进慢了一步, interpretation",
    "群众申请公开的答复文书写得不统一, requests",
    "留言要等上半个月才有人理会, interaction",
    "公众号几个月不发一条推文, channels",
  })
  void tellsWhatIsComplainedOfFromWhatIsOnlyMentioned(String text, String theme) {
    assertThat(ThemeLexicon.standard().themes(ClauseRole.PROBLEM, text)).containsExactly(theme);
  }

  @Test
  void saysWhichExampleIsNone() {
    assertThatThrownBy(() -> ThemeExamples.parse("staffing\t缺人手\n缺人手", "examples.tsv"))
        .hasMessageContaining("examples.tsv:2: themes, parted by commas, and a wording are needed");
  }
}
