package org.gongkai.parse.section;

import org.gongkai.parse.text.Enumerator;
import org.gongkai.parse.text.MappedText;

/**
 * The words of a line that are a title, if it is a heading: they may be followed by its text.
 *
 * @param line folded
 * @param begin index in the line
 * @param end index in the line, before closing punctuation
 */
record Title(MappedText line, int begin, int end) {

  private static final int LONGEST = 40;

  /** The title that begins at an index of a folded line. */
  static Title at(MappedText line, int begin) {
    return new Title(line, begin, endOf(line, begin));
  }

  String words() {
    return line.value().substring(begin, end);
  }

  /** Whether there are words, and no more than titles have. */
  boolean isPossible() {
    return end > begin && end - begin <= LONGEST;
  }

  /** The index of what follows, behind punctuation that closes the title. */
  int behind() {
    boolean isClosed = end < line.length() && "。:;".indexOf(line.charAt(end)) >= 0;
    return isClosed ? end + 1 : end;
  }

  boolean isLast() {
    return behind() == line.length();
  }

  /** A title ends at punctuation, or behind official wording at a blank or an item. */
  private static int endOf(MappedText line, int from) {
    int end = from;
    while (end < line.length() && end - from <= LONGEST && "。:;!".indexOf(line.charAt(end)) < 0) {
      if (end > from
          && (line.begin(end) > line.end(end - 1) || isFirstItem(line, end))
          && HeadingWording.official(line.value().substring(from, end)).isPresent()) {
        return end;
      }
      end++;
    }
    // A table of contents leads to page numbers with dots.
    while (end > from && ".…·".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Whether an enumeration begins at an index: 存在的主要问题1、. */
  private static boolean isFirstItem(MappedText line, int index) {
    return Enumerator.at(line.value(), index).filter(mark -> mark.number() == 1).isPresent();
  }
}
