package org.gongkai.parse.table.page;

import java.util.List;
import org.gongkai.parse.text.Ideographs;
import org.gongkai.parse.text.MappedText;
import org.gongkai.report.Span;
import org.gongkai.report.Text;

/**
 * A text with its ideographs, as the readers of tables need it.
 *
 * @param seen what is seen of the text
 * @param value the same with its cells parted by tabs, bars and ends of lines alone, a character
 *     for each of its own
 * @param heads the heads of columns that are printed side by side
 */
public record PageText(
    Text text, MappedText seen, String value, Ideographs ideographs, List<ColumnHeads.Met> heads) {

  /** The text as a page of one kind of print. */
  public static PageText of(Text text) {
    MappedText seen = seen(text.value());
    Ideographs ideographs = Ideographs.of(seen.value());
    List<ColumnHeads.Met> heads = ColumnHeads.find(ideographs);
    return new PageText(text, seen, unfold(seen.value(), heads), ideographs, heads);
  }

  private static MappedText seen(String text) {
    MappedText.Builder seen = new MappedText.Builder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != Text.UNSEEN) {
        seen.append(text.charAt(i), i, i + 1);
      }
    }
    return seen.build();
  }

  private static String unfold(String text, List<ColumnHeads.Met> heads) {
    String rows =
        CellMarks.unfold(
            DrawnLines.unfold(
                SheetNumbers.unfold(
                    LineNumbers.unfold(
                        Escapes.unfold(PageCounts.unfold(PageBreaks.unfold(text)))))),
            heads);
    return Indents.unfold(LoneBars.unfold(rows));
  }

  /** What is printed between two characters, as the document has it. */
  public String raw(int begin, int end) {
    return text.slice(span(begin, end));
  }

  /** Whether nothing but rules of a table is printed behind a place. */
  public boolean endsAt(int place) {
    return value
        .substring(place)
        .chars()
        .allMatch(c -> Separators.isBlank((char) c) || Separators.isTab((char) c));
  }

  /** The span between two UTF-16 indices, in code points of the text. */
  public Span span(int begin, int end) {
    int from = begin < seen.length() ? seen.begin(begin) : text.value().length();
    return text.span(from, end > begin ? seen.end(end - 1) : from);
  }

  /** UTF-16 index of an ideograph. */
  public int place(int ideograph) {
    return ideograph < ideographs.size() ? ideographs.origin(ideograph) : value().length();
  }

  /** Whether labels between two ideographs are spaced out, as some PDF texts are throughout. */
  public boolean isSpacedOut(int first, int last) {
    int single = 0;
    int joined = 0;
    for (int i = first + 1; i < last && i < ideographs.size(); i++) {
      int gap = ideographs.origin(i) - ideographs.origin(i - 1);
      if (gap == 1) {
        joined++;
      } else if (gap == 2 && Separators.isSpace(value().charAt(ideographs.origin(i) - 1))) {
        single++;
      }
    }
    return single > joined;
  }
}
