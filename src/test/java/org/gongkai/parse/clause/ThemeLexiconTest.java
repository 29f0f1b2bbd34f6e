package org.gongkai.parse.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  @ParameterizedTest
  @CsvSource({
    "渠道还是老样子，谈不上多, channels",
    "人手和渠道都有，渠道不宽, channels",
    "缺人手, staff",
    "人手紧缺，渠道不宽, 'channels,staff'",
    "网站建了，却没有谁去看, channels",
    "网站层层嵌套, channels",
    "答复慢，人手也少, answers",
    "事情很多, ''",
  })
  void saysInOtherWordsWhatIsNearestToAWordOfLack(String text, String themes) throws IOException {
    ThemeLexicon lexicon =
        read(
            "lack\t不足\tlack\t不|没|缺|少\t0\twords\n"
                + "answers\t答复\tAnswers\t答复慢\t2\t\n"
                + "channels\t渠道\tChannels\t渠道|网站\t0\tsubject\n"
                + "staff\t人手\tStaff\t人手\t0\tsubject\n");
    assertThat(String.join(",", lexicon.themes(ClauseRole.PROBLEM, text))).isEqualTo(themes);
  }

  @Test
  void knowsTheWaysOfSayingEachTheme() throws IOException {
    List<String> missed = new ArrayList<>();
    List<String> wordings;
    try (InputStream in = getClass().getResourceAsStream("/themes/wordings.tsv")) {
      wordings =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
    }
    for (String wording : wordings) {
      String[] columns = wording.split("\t");
      List<String> found = ThemeLexicon.standard().themes(ClauseRole.PROBLEM, columns[1]);
      if (!found.contains(columns[0])) {
        missed.add(wording + " → " + found);
      }
    }
    assertThat(missed).hasSizeLessThan(wordings.size() / 50);
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
