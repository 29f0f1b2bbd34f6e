package org.gongkai.parse.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.report.ClauseRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeLexiconTest {

  private static final String HEADER = "theme\tzh\ten\tpattern\tweight\tapplies\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "答复不规范, answers",
    "栏目不规范, standards",
    "答复不规范、栏目不统一, 'answers,standards'",
    "答复不规范，栏目不统一, 'answers,standards'",
    "答复慢；栏目不统一, 'answers,standards'",
    "答复很好, ''",
  })
  void saysWhatStandsInAPartOfItsNarrowestTheme(String text, String themes) throws IOException {
    ThemeLexicon lexicon =
        read(
            "lack\t不足\tlack\t不|慢\t0\twords\n"
                + "answers\t答复\tAnswers\t答复.{0,4}{lack}\t2\t\n"
                + "answers\t答复\tAnswers\tstandards\t0\tbefore\n"
                + "standards\t规范\tStandards\t.{lack}(?:规范|统一)\t2\t\n");
    assertThat(String.join(",", lexicon.themes(ClauseRole.PROBLEM, text))).isEqualTo(themes);
  }

  @Test
  void countsAPatternOnceWhateverAlternativesItFinds() throws IOException {
    ThemeLexicon lexicon = read("late\t慢\tLate\t滞后|缓慢\t1\t\n");
    assertThat(lexicon.themes(ClauseRole.PROBLEM, "建设滞后，推进缓慢")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a\\ta\\ta\\t不{none}\\t2\\t; no words are called {none}",
        "a\\ta\\ta\\tb\\t0\\tbefore; no theme is called b",
        "a\\ta\\ta\\ta\\t0\\tbefore; a and a stand before each other",
        "a\\ta\\ta\\t不\\t2\\tsometimes; nothing applies sometimes",
        "a\\ta\\ta\\t不\\ttwo\\t; two",
        "a\\ta\\ta\\t(不\\t2\\t; Unclosed group",
      })
  void saysWhatIsWrongWithALine(String line, String message) {
    String content = line.replace("\\t", "\t") + "\n";
    assertThatThrownBy(() -> read(content)).hasMessageContaining(message);
  }

  private ThemeLexicon read(String lines) throws IOException {
    return ThemeLexicon.read(Files.writeString(folder.resolve("themes.tsv"), HEADER + lines));
  }
}
