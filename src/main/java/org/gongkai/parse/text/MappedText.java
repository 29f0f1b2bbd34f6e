package org.gongkai.parse.text;

import java.util.Arrays;
import org.gongkai.report.Clause;
import org.gongkai.report.Span;
import org.gongkai.report.Text;

/**
 * A text made from another one, with the way back: each of its characters knows the stretch of the
 * source that it stands for.
 *
 * <p>All offsets are UTF-16 indices; {@link #spanIn(Clause, int, int)} gives code points.
 */
public final class MappedText {

  private final String value;
  private final int[] begins;
  private final int[] ends;

  private MappedText(String value, int[] begins, int[] ends) {
    this.value = value;
    this.begins = begins;
    this.ends = ends;
  }

  public String value() {
    return value;
  }

  public int length() {
    return value.length();
  }

  public char charAt(int index) {
    return value.charAt(index);
  }

  /** Where in the source the character at an index begins. */
  public int begin(int index) {
    return begins[index];
  }

  /** Where in the source the character at an index ends. */
  public int end(int index) {
    return ends[index];
  }

  /**
   * The span in the report's text that a stretch of the normalised clause stands for.
   *
   * @param clause the clause whose text this was made from
   */
  public Span spanIn(Clause clause, int begin, int end) {
    int from = clause.span().begin();
    if (begin == end) {
      return new Span(from, from);
    }
    Span inClause = new Text(clause.text()).span(begins[begin], ends[end - 1]);
    return new Span(from + inClause.begin(), from + inClause.end());
  }

  /** A stretch of this text, mapped to the same source. */
  public MappedText slice(int begin, int end) {
    return new MappedText(
        value.substring(begin, end),
        Arrays.copyOfRange(begins, begin, end),
        Arrays.copyOfRange(ends, begin, end));
  }

  /** Makes a mapped text from left to right. */
  public static final class Builder {
    private char[] value;
    private int[] begins;
    private int[] ends;
    private int length;

    /** Has room for so many characters, and makes more where they are needed. */
    public Builder(int expected) {
      int capacity = Math.max(16, expected);
      value = new char[capacity];
      begins = new int[capacity];
      ends = new int[capacity];
    }

    int length() {
      return length;
    }

    /** The character stands for a stretch of the source. */
    public Builder append(char c, int begin, int end) {
      if (length == value.length) {
        value = Arrays.copyOf(value, length * 2);
        begins = Arrays.copyOf(begins, length * 2);
        ends = Arrays.copyOf(ends, length * 2);
      }
      value[length] = c;
      begins[length] = begin;
      ends[length++] = end;
      return this;
    }

    /** All characters of a replacement stand for the same stretch of the source. */
    public Builder append(CharSequence replacement, int begin, int end) {
      for (int i = 0; i < replacement.length(); i++) {
        append(replacement.charAt(i), begin, end);
      }
      return this;
    }

    /** Puts another character for the last one, which now stands for all up to an end. */
    public Builder replaceLast(char c, int end) {
      value[length - 1] = c;
      ends[length - 1] = end;
      return this;
    }

    /** The last character, or 0. */
    public char last() {
      return length == 0 ? 0 : value[length - 1];
    }

    /** The text, which ends the builder's work. */
    public MappedText build() {
      return new MappedText(new String(value, 0, length), begins, ends);
    }
  }
}
