package org.gongkai.parse.section;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;
import org.gongkai.report.Text;

/**
 * Cuts a text at the headings of its sections.
 *
 * <p>Sections don't overlap; together with the headings they hold every character that is no blank.
 */
public final class SectionReader {

  private SectionReader() {}

  /**
   * @param tables the official tables, whose labels look like headings and are none
   */
  public static List<Section> read(Text text, OfficialTables tables) {
    List<Heading> headings = HeadingChoice.choose(text.value(), HeadingFinder.find(text, tables));
    List<Section> sections = new ArrayList<>();
    int first = headings.isEmpty() ? text.value().length() : headings.get(0).begin();
    Section preface = section(text, 0, SectionKind.PREFACE, "", 0, first);
    if (!preface.text().isEmpty()) {
      sections.add(preface);
    }
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      int end = i + 1 < headings.size() ? headings.get(i + 1).begin() : text.value().length();
      sections.add(
          section(
              text,
              sections.size(),
              heading.kind().orElse(SectionKind.UNCLASSIFIED),
              text.decoded().substring(heading.begin(), heading.end()),
              heading.bodyBegin(),
              end));
    }
    return List.copyOf(sections);
  }

  /** A section whose text is what stands between two indices, without the blanks around it. */
  private static Section section(
      Text text, int ordinal, SectionKind kind, String heading, int from, int to) {
    String value = text.value();
    int begin = from;
    int end = to;
    while (begin < end && isBlank(value.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(value.charAt(end - 1))) {
      end--;
    }
    String printed = text.decoded().substring(begin, end);
    return new Section(ordinal, kind, heading, printed, text.span(begin, end));
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200b';
  }
}
