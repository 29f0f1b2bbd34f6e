package org.gongkai.parse.table.page;

import java.util.List;
import org.gongkai.parse.text.Ideographs;
import org.gongkai.report.Span;
import org.gongkai.report.Text;

/**
 * A text with its ideographs, as the readers of tables need it.
 *
 * @param value the text with its cells parted by tabs, bars and ends of lines alone, a character
 *     for each of its own
 * @param heads the heads of columns that are printed side by side
 */
public record PageText(
    Text text, String value, Ideographs ideographs, List<ColumnHeads.Met> heads) {

  /** The text as a page of one kind of print. */
  public static PageText of(Text text) {
    Ideographs ideographs = Ideographs.of(text.value());
    List<ColumnHeads.Met> heads = ColumnHeads.find(ideographs);
    return new PageText(text, unfold(text.value(), heads), ideographs, heads);
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
    return text.decoded().substring(begin, end);
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
    return text.span(begin, end);
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
