package org.gongkai.publish;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.gongkai.schema.Column;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.PhrasingTables;
import org.gongkai.schema.StatisticsTables;
import org.gongkai.schema.Table;
import org.gongkai.schema.Type;
import org.gongkai.tables.SparkSchema;
import org.gongkai.tables.TableSource;

/**
 * A complete set of tables with invented figures that agree with each other as far as the page
 * looks: shares with their numerators, provinces without data, small bases, texts that would like
 * to run as script.
 */
final class SampleTables implements TableSource {

  private final SparkSession spark;
  private final Map<Table, List<Row>> rows = new HashMap<>();

  /**
   * @param agencies agencies of each province and level
   * @param morePhrases how many phrases to list that no sentence holds
   */
  SampleTables(SparkSession spark, List<Integer> years, int agencies, int morePhrases) {
    this.spark = spark;
    List<Map<String, Object>> reports = SampleTexts.reports(years, agencies);
    put(IngestTables.REPORTS, reports);
    put(IngestTables.CLAUSES, SampleTexts.clauses(reports));
    put(IngestTables.DOCUMENTS, SampleTexts.documents(reports));
    List<Map<String, Object>> phrases = SampleTexts.phrases(reports);
    phrases.addAll(SampleTexts.morePhrases(morePhrases));
    put(PhrasingTables.PHRASES, phrases);
    put(PhrasingTables.PHRASE_OCCURRENCES, SampleTexts.occurrences(reports));
    put(PhrasingTables.PHRASE_FAMILIES, SampleTexts.families());
    put(PhrasingTables.DISTINCTIVE_PHRASES, SampleTexts.distinctive());
    put(PhrasingTables.REUSE, SampleTexts.reuse(reports));
    put(PhrasingTables.THEME_YEAR, SampleFigures.themes(years));
    put(StatisticsTables.PROVINCE_YEAR, SampleFigures.provinces(years, 1));
    put(StatisticsTables.NATIONAL_YEAR, SampleFigures.nation(years, 1));
    put(StatisticsTables.PROVINCE_YEAR_PANEL, SampleFigures.provinces(years, 3));
    put(StatisticsTables.NATIONAL_YEAR_PANEL, SampleFigures.nation(years, 3));
    put(StatisticsTables.OUTCOME_YEAR, SampleFigures.outcomes(years));
    put(StatisticsTables.COVERAGE, SampleFigures.coverage(years));
    put(StatisticsTables.RULE_YEAR, SampleFigures.rules(years));
  }

  @Override
  public Dataset<Row> read(Table table) {
    return spark
        .createDataFrame(rows.getOrDefault(table, List.of()), SparkSchema.of(table))
        .repartition(3);
  }

  /** The value of a column in the only row that has these values in others. */
  Object cell(Table table, String column, Map<String, Object> where) {
    List<String> names = table.columns().stream().map(Column::name).toList();
    return rows.get(table).stream()
        .filter(
            row ->
                where.entrySet().stream()
                    .allMatch(e -> e.getValue().equals(row.get(names.indexOf(e.getKey())))))
        .findFirst()
        .orElseThrow()
        .get(names.indexOf(column));
  }

  private void put(Table table, List<Map<String, Object>> values) {
    List<Row> made = new ArrayList<>();
    for (Map<String, Object> value : values) {
      made.add(
          RowFactory.create(
              table.columns().stream().map(c -> typed(c, value.get(c.name()))).toArray()));
    }
    rows.put(table, made);
  }

  private static Object typed(Column column, Object value) {
    if (value == null) {
      return column.isNullable() || column.type() instanceof Type.Array ? null : empty(column);
    }
    return switch (column.type().ddl()) {
      case "bigint" -> ((Number) value).longValue();
      case "int" -> ((Number) value).intValue();
      case "double" -> ((Number) value).doubleValue();
      case "date" -> Date.valueOf(value.toString());
      default ->
          column.type().ddl().startsWith("decimal")
              ? new BigDecimal(value.toString()).setScale(4)
              : value;
    };
  }

  /** What a column that is never null has where the sample says nothing. */
  private static Object empty(Column column) {
    return switch (column.type().ddl()) {
      case "bigint" -> 0L;
      case "int" -> 0;
      case "double" -> 0.0;
      case "boolean" -> false;
      default -> "";
    };
  }

  /** A row under construction. */
  static Map<String, Object> row(Object... namesAndValues) {
    Map<String, Object> row = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return row;
  }
}
