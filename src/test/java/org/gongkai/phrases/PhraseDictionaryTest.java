package org.gongkai.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.gongkai.phrases.PhraseDictionary.Match;
import org.junit.jupiter.api.Test;

class PhraseDictionaryTest {

  @Test
  void findsEveryPlaceOfEveryPhrase() {
    Random random = new Random(2);
    List<String> clauses = new ClauseWriter(2).clauses(200);
    TreeSet<String> phrases = new TreeSet<>();
    for (String clause : clauses) {
      int begin = random.nextInt(clause.length() - 6);
      phrases.add(clause.substring(begin, begin + 2 + random.nextInt(4)));
    }
    PhraseDictionary dictionary = new PhraseDictionary(phrases);
    for (String clause : clauses) {
      List<String> expected = new ArrayList<>();
      for (int begin = 0; begin < clause.length(); begin++) {
        for (String phrase : phrases) {
          if (clause.startsWith(phrase, begin)) {
            expected.add(phrase + " " + begin);
          }
        }
      }
      assertThat(dictionary.matches(clause))
          .extracting(it -> dictionary.phrase(it.phrase()) + " " + it.begin())
          .isEqualTo(expected);
    }
  }

  @Test
  void tellsWhatStandsByItselfFromWhatIsPartOfALongerPhrase() {
    PhraseDictionary dictionary =
        new PhraseDictionary(List.of("内容不够全面", "公开内容不够全面", "内容不够", "形式单一"));
    String clause = "公开内容不够全面，形式单一，内容不够";
    assertThat(PhraseDictionary.standalone(dictionary.matches(clause)))
        .extracting(Match::begin)
        .containsExactly(0, 9, 14);
  }
}
