package org.gongkai.parse.table;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.form.Outcome;
import org.gongkai.report.Figure;
import org.gongkai.report.OfficialTable;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Text;

/** The values of a text's tables in the order of the form; nothing for a cell without one. */
final class PrintedValues {

  private PrintedValues() {}

  static OfficialTables tables(String text) {
    return TableReader.read(new Text(text));
  }

  static List<String> disclosures(String text) {
    return values(tables(text).disclosures().map(OfficialTable::figures).orElseThrow().stream());
  }

  static List<String> row(String text, Outcome outcome) {
    return values(
        tables(text).applications().orElseThrow().figures().stream()
            .filter(figure -> figure.cell().outcome() == outcome));
  }

  static List<String> reviews(String text) {
    return values(tables(text).reviews().map(OfficialTable::figures).orElseThrow().stream());
  }

  private static List<String> values(Stream<? extends Figure<?>> figures) {
    return figures.map(figure -> figure.value().map(Object::toString).orElse("")).toList();
  }
}
