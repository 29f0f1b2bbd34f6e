package org.gongkai.parse.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.CueFinder;
import org.gongkai.parse.text.Letters;

/**
 * What each theme is about (制度, 人手, 渠道), for problems that are put in words of their own: what is
 * wanting is the thing that a word of lack stands nearest to, one before it rather than one behind
 * it, as predicates follow their subject.
 *
 * @param lack words of lack; empty where the lexicon names none
 */
record ThemeSubjects(List<Subject> subjects, Optional<Cue> lack) {

  /** Which of two mentions ends later, or is the longer of those that end together. */
  private static final Comparator<Mention> LAST =
      Comparator.comparingInt(Mention::end)
          .thenComparing(Mention::begin, Comparator.reverseOrder());

  ThemeSubjects {
    subjects = List.copyOf(subjects);
  }

  /** Words for what a theme is about. */
  record Subject(String theme, Cue words) {}

  private record Mention(String theme, int begin, int end) {}

  /** The codes of the themes of which sentences say that something is wanting. */
  List<String> wanting(List<String> sentences) {
    TreeSet<String> themes = new TreeSet<>();
    List<Mention> last = List.of();
    for (String sentence : sentences) {
      for (String part : sentence.split(",")) {
        List<Mention> mentions = mentions(part);
        // 网站建了，却没有人看: what is wanting was named before.
        wanting(part, mentions.isEmpty() ? last : mentions)
            .forEach(each -> themes.add(each.theme()));
        last = mentions.isEmpty() ? last : List.of(Collections.max(mentions, LAST));
      }
    }
    // 网页层层嵌套: without a word of lack, a problem is one of what it speaks of in the end.
    if (themes.isEmpty()) {
      last.forEach(mention -> themes.add(mention.theme()));
    }
    return List.copyOf(themes);
  }

  /** Of the things mentioned, those that words of lack in a part of a sentence speak of. */
  private List<Mention> wanting(String part, List<Mention> mentions) {
    List<Mention> wanting = new ArrayList<>();
    if (mentions.isEmpty() || lack.isEmpty()) {
      return wanting;
    }
    CueFinder finder = lack.get().finder(part);
    while (finder.find()) {
      wanting.add(nearest(mentions, finder.match().start(), finder.match().end()));
    }
    return wanting;
  }

  private static Mention nearest(List<Mention> mentions, int begin, int end) {
    return mentions.stream()
        .filter(m -> m.begin() < begin || m.begin() < end && m.end() >= end)
        .max(LAST)
        .orElseGet(() -> Collections.min(mentions, Comparator.comparingInt(Mention::begin)));
  }

  private List<Mention> mentions(String part) {
    List<Mention> mentions = new ArrayList<>();
    Letters letters = Letters.of(part);
    for (Subject subject : subjects) {
      if (subject.words().canBeIn(letters)) {
        CueFinder finder = subject.words().finder(part);
        while (finder.find()) {
          mentions.add(new Mention(subject.theme(), finder.match().start(), finder.match().end()));
        }
      }
    }
    return mentions;
  }
}
