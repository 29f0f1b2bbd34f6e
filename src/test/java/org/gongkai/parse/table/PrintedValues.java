package org.gongkai.parse.table;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.form.Outcome;
import org.gongkai.report.Figure;
import org.gongkai.report.OfficialTable;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Text;

/**
 * What tests of tables print, and the values read in the order of the form; "" for a cell without
 * one.
 */
final class PrintedValues {

  /** The head of table 4, three rows with bars between their cells. */
  static final String REVIEW_HEAD =
      "行政复议|行政诉讼\n结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|复议后起诉\n"
          + "结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计\n";

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
