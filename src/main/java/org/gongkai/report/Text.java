package org.gongkai.report;

import java.util.Arrays;

/**
 * A document's decoded text.
 *
 * <p>Parsers work on {@link #value()} with Java's UTF-16 indices and hand out {@link Span}s, which
 * count code points; the two differ only behind characters outside the basic plane.
 */
public final class Text {

  /** What stands in {@link #value()} where nothing is seen: a space of no width. */
  public static final char UNSEEN = '\u200b';

  private final String decoded;
  private final String value;

  /** UTF-16 indices of the low surrogates, ascending. */
  private final int[] lowSurrogates;

  public Text(String decoded) {
    this(decoded, Legible.of(decoded));
  }

  private Text(String decoded, String value) {
    this.decoded = decoded;
    this.value = value;
    int[] found = new int[0];
    int count = 0;
    for (int i = 1; i < decoded.length(); i++) {
      if (Character.isLowSurrogate(decoded.charAt(i))
          && Character.isHighSurrogate(decoded.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, count * 2));
        }
        found[count++] = i;
      }
    }
    this.lowSurrogates = Arrays.copyOf(found, count);
  }

  /** As decoded, untouched. */
  public String decoded() {
    return decoded;
  }

  /** As a reader sees it: of the same length, with one kind of line ends and of blanks. */
  public String value() {
    return value;
  }

  /** Length in code points. */
  public int length() {
    return decoded.length() - lowSurrogates.length;
  }

  /** The span between two UTF-16 indices, begin inclusive, end exclusive. */
  public Span span(int begin, int end) {
    return new Span(codePoint(begin), codePoint(end));
  }

  /** What stands in a span. */
  public String slice(Span span) {
    return decoded.substring(utf16(span.begin()), utf16(span.end()));
  }

  /** The same as a reader sees it. */
  public String seen(Span span) {
    return value.substring(utf16(span.begin()), utf16(span.end()));
  }

  /** What stands in a span, as a text of its own. */
  public Text part(Span span) {
    return new Text(slice(span), seen(span));
  }

  /** The number of code points before a UTF-16 index. */
  private int codePoint(int index) {
    if (lowSurrogates.length == 0) {
      return index;
    }
    int at = Arrays.binarySearch(lowSurrogates, index);
    return index - (at >= 0 ? at : -at - 1);
  }

  /** The UTF-16 index behind a number of code points. */
  public int utf16(int codePoints) {
    return lowSurrogates.length == 0 ? codePoints : decoded.offsetByCodePoints(0, codePoints);
  }
}
