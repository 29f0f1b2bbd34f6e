package org.gongkai.stats;

/** The years in all of which an agency must report to be in the constant panel, both included. */
public record PanelWindow(int firstYear, int lastYear) {

  public PanelWindow {
    if (lastYear < firstYear) {
      throw new IllegalArgumentException(
          "The panel ends in " + lastYear + ", before it begins in " + firstYear);
    }
  }

  /** Reads {@code 2019-2023}. */
  public static PanelWindow parse(String years) {
    if (!years.matches("\\d{4}-\\d{4}")) {
      throw new IllegalArgumentException(
          "Not a panel window: \"" + years + "\"; write it as 2019-2023");
    }
    return new PanelWindow(
        Integer.parseInt(years.substring(0, 4)), Integer.parseInt(years.substring(5)));
  }
}
