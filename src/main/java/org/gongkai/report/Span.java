package org.gongkai.report;

/**
 * A stretch of a document's decoded text, counted in Unicode code points from 0, end exclusive, as
 * Python slices and SQL count.
 */
public record Span(int begin, int end) {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("No such span: [" + begin + ", " + end + ")");
    }
  }

  public int length() {
    return end - begin;
  }
}
