package org.gongkai.parse;

import java.util.List;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Section;
import org.gongkai.report.Statement;
import org.gongkai.report.Text;

/** Finds the numbers that sentences state. */
public final class StatementReader {

  private StatementReader() {}

  public static List<Statement> read(Text text, List<Section> sections, OfficialTables tables) {
    return List.of();
  }
}
