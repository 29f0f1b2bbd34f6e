package org.gongkai.parse;

import java.util.List;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Section;
import org.gongkai.report.Text;

/** Cuts a text at the headings of its sections. */
public final class SectionReader {

  private SectionReader() {}

  /**
   * @param tables the official tables, whose labels look like headings and are none
   */
  public static List<Section> read(Text text, OfficialTables tables) {
    return List.of();
  }
}
