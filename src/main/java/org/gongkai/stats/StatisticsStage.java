package org.gongkai.stats;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Columns;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.StatisticsColumns;
import org.gongkai.schema.StatisticsTables;
import org.gongkai.schema.Table;
import org.gongkai.tables.OnePartition;
import org.gongkai.tables.TableSink;
import org.gongkai.tables.TableSource;

/** Reads the tables of ingest and writes those of statistics. */
public final class StatisticsStage {

  private static final List<Table> FIGURES =
      List.of(
          StatisticsTables.PROVINCE_YEAR,
          StatisticsTables.NATIONAL_YEAR,
          StatisticsTables.PROVINCE_YEAR_PANEL,
          StatisticsTables.NATIONAL_YEAR_PANEL);

  private static final List<Table> OUTCOMES =
      List.of(StatisticsTables.OUTCOME_YEAR, StatisticsTables.OUTCOME_YEAR_PANEL);

  private StatisticsStage() {}

  public static void run(TableSource in, TableSink out, StatisticsOptions options) {
    // One row a report, read by every statistic.
    keeping(
        ReportFigures.of(in).transform(CanonicalReports::withCanonical),
        figures -> {
          writeSums(in, out, options, figures.transform(CanonicalReports::filterCanonical));
          writeComparisons(in, out, figures);
          out.write(
              StatisticsTables.CANONICAL_REPORTS,
              Shape.as(StatisticsTables.CANONICAL_REPORTS, figures));
          writeAsOne(
              out,
              StatisticsTables.COVERAGE,
              Coverage.of(figures, in.read(IngestTables.DOCUMENTS), in.read(IngestTables.ISSUES)));
        });
  }

  /** How many issues between reports each rule raised, the most frequent first. */
  public static Map<String, Long> crossIssueCounts(TableSource in) {
    Map<String, Long> counts = new LinkedHashMap<>();
    in.read(StatisticsTables.CROSS_ISSUES)
        .groupBy(Shape.of(Columns.RULE).as("rule"))
        .count()
        .orderBy(desc("count"), col("rule"))
        .collectAsList()
        .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
    return counts;
  }

  private static void writeSums(
      TableSource in, TableSink out, StatisticsOptions options, Dataset<Row> canonical) {
    Dataset<Row> chosen =
        ConstantPanel.withPanel(
            canonical.where(
                Shape.of(StatisticsColumns.SCOPE_USED).isin(options.scope().scopes().toArray())),
            options);
    keeping(
        YearFigures.byYear(chosen, FIGURES),
        byYear -> FIGURES.forEach(table -> writeAsOne(out, table, YearFigures.of(table, byYear))));
    keeping(
        OutcomeYear.byYear(chosen, in.read(IngestTables.APPLICATIONS), OUTCOMES),
        byYear -> OUTCOMES.forEach(table -> writeAsOne(out, table, OutcomeYear.of(table, byYear))));
  }

  private static void writeComparisons(TableSource in, TableSink out, Dataset<Row> figures) {
    Dataset<Row> canonical = figures.transform(CanonicalReports::filterCanonical);
    keeping(
        AgencyYear.withPreviousYear(canonical),
        neighbours -> {
          out.write(
              StatisticsTables.AGENCY_YEAR, Shape.as(StatisticsTables.AGENCY_YEAR, neighbours));
          keeping(
              YearOnYear.comparisons(neighbours)
                  .unionByName(Hierarchy.comparisons(canonical))
                  .unionByName(OtherAgencies.comparisons(canonical, in.read(IngestTables.CLAUSES))),
              comparisons -> writeFaults(in, out, figures, comparisons));
        });
  }

  private static void writeFaults(
      TableSource in, TableSink out, Dataset<Row> figures, Dataset<Row> comparisons) {
    out.write(StatisticsTables.CROSS_ISSUES, Comparison.crossIssues(comparisons));
    writeAsOne(
        out,
        StatisticsTables.RULE_YEAR,
        RuleYear.of(figures, in.read(IngestTables.ISSUES), comparisons));
  }

  /**
   * Writes a table whose size is bounded by years, places and codes, however many reports there
   * are: in one file, sorted without the pass over its rows that finds where to part them.
   */
  private static void writeAsOne(TableSink out, Table table, Dataset<Row> rows) {
    out.write(table, rows.coalesce(1));
  }

  /** Makes rows once that are read more than once. */
  private static void keeping(Dataset<Row> rows, Consumer<Dataset<Row>> use) {
    Dataset<Row> kept = OnePartition.kept(rows);
    try {
      use.accept(kept);
    } finally {
      kept.unpersist();
    }
  }
}
