package org.gongkai.parse.table.label;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.form.Outcome;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.text.Ideographs;

/** Labels of the rows of table 3 of which a page or a cell holds the beginning alone. */
public final class TornLabels {

  /** So many ideographs that begin one label only tell the row. */
  private static final int SHORTEST_LABEL = 4;

  /** So many are a label's, but may be those of several; fewer need their number before them. */
  private static final int SHORTEST_UNNUMBERED = 3;

  private static final int SHORTEST = 2;

  /** What begins like a label and is a group's, or a column's head. */
  private static final String NO_ROW = "三本年度办理结果不予公开无法提供不予处理申请人情况其他组织总计";

  private static final Pattern NUMERAL = Pattern.compile("^[（]?[一二三四五六七][）、]");
  private static final Pattern ENUMERATOR = Pattern.compile("[1-9１-９]\\s?[.、．]\\s?$");
  private static final int LONGEST_ENUMERATOR = 4;

  /** The ideographs of each row's own label, without its group's and its number. */
  private static final Map<Outcome, String> LABELS = new EnumMap<>(Outcome.class);

  static {
    for (Outcome outcome : Outcome.values()) {
      String label = outcome.zh().substring(outcome.zh().indexOf(' ') + 1);
      Ideographs words = Ideographs.of(NUMERAL.matcher(label).replaceFirst(""));
      StringBuilder own = new StringBuilder();
      IntStream.range(0, words.size()).forEach(i -> own.append(words.at(i)));
      LABELS.put(outcome, own.toString());
    }
  }

  private TornLabels() {}

  /** The beginnings of a row's label that are long enough, and begin no other label. */
  static List<String> beginnings(Outcome outcome) {
    String label = LABELS.get(outcome);
    return IntStream.range(SHORTEST_LABEL, label.length())
        .mapToObj(length -> label.substring(0, length))
        .filter(
            word ->
                LABELS.keySet().stream()
                    .noneMatch(other -> other != outcome && begins(word, other)))
        .toList();
  }

  /**
   * Where, between two ideographs, a word stands that begins the label of another row: the figures
   * behind it are that row's.
   */
  public static Optional<Integer> other(PageText page, Outcome own, int from, int to) {
    int begin = from;
    while (begin < to) {
      int end = begin + 1;
      while (end < to && page.place(end) == page.place(end - 1) + 1) {
        end++;
      }
      if (end - begin >= SHORTEST && isOther(page, own, begin, end)) {
        return Optional.of(begin);
      }
      begin = end;
    }
    return Optional.empty();
  }

  private static boolean isOther(PageText page, Outcome own, int begin, int end) {
    StringBuilder letters = new StringBuilder();
    IntStream.range(begin, end).forEach(i -> letters.append(page.ideographs().at(i)));
    String word = letters.toString();
    return (word.length() >= SHORTEST_UNNUMBERED || isNumbered(page, begin))
        && !LABELS.get(own).contains(word)
        && !NO_ROW.contains(word)
        && LABELS.keySet().stream().anyMatch(other -> other != own && begins(word, other));
  }

  private static boolean isNumbered(PageText page, int ideograph) {
    int begin = page.place(ideograph);
    String before = page.value().substring(Math.max(0, begin - LONGEST_ENUMERATOR), begin);
    return ENUMERATOR.matcher(before).find();
  }

  private static boolean begins(String word, Outcome row) {
    return LABELS.get(row).startsWith(word);
  }
}
