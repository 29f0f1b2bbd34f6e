package org.gongkai.report;

/** How a figure came to its value, or why it has none. */
public enum FigureStatus {
  /** As printed, in a cell whose boundaries are certain. */
  REPORTED("reported"),
  /** Proven by the form's own sums, or by a sentence of the report. */
  RECOVERED("recovered"),
  /** The form has the cell and the report printed nothing, or a mark for nothing, in it. */
  BLANK("blank"),
  /** Something is printed that can't be read as one certain figure. */
  UNREADABLE("unreadable");

  private final String code;

  FigureStatus(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** Whether a figure of this status has a value. */
  public boolean hasValue() {
    return this == REPORTED || this == RECOVERED;
  }
}
