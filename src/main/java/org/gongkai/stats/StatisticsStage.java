package org.gongkai.stats;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.StatisticsColumns;
import org.gongkai.schema.StatisticsTables;
import org.gongkai.tables.TableSink;
import org.gongkai.tables.TableSource;

/** Reads the tables of ingest and writes those of statistics. */
public final class StatisticsStage {

  private StatisticsStage() {}

  public static void run(TableSource in, TableSink out, StatisticsOptions options) {
    // One row a report, read by every statistic: worth more kept than made eleven times.
    Dataset<Row> figures =
        ReportFigures.of(in)
            .transform(CanonicalReports::withCanonical)
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      writeSums(in, out, options, figures.transform(CanonicalReports::filterCanonical));
      writeComparisons(in, out, figures);
      out.write(
          StatisticsTables.CANONICAL_REPORTS,
          Shape.as(StatisticsTables.CANONICAL_REPORTS, figures));
      out.write(
          StatisticsTables.COVERAGE,
          Coverage.of(figures, in.read(IngestTables.DOCUMENTS), in.read(IngestTables.ISSUES)));
    } finally {
      figures.unpersist();
    }
  }

  private static void writeSums(
      TableSource in, TableSink out, StatisticsOptions options, Dataset<Row> canonical) {
    Dataset<Row> applications = in.read(IngestTables.APPLICATIONS);
    Dataset<Row> chosen =
        canonical.where(
            Shape.of(StatisticsColumns.SCOPE_USED).isin(options.scope().scopes().toArray()));
    Dataset<Row> panel = ConstantPanel.filterPanel(chosen, options);
    out.write(
        StatisticsTables.PROVINCE_YEAR, YearFigures.of(StatisticsTables.PROVINCE_YEAR, chosen));
    out.write(
        StatisticsTables.NATIONAL_YEAR, YearFigures.of(StatisticsTables.NATIONAL_YEAR, chosen));
    out.write(
        StatisticsTables.OUTCOME_YEAR,
        OutcomeYear.of(StatisticsTables.OUTCOME_YEAR, chosen, applications));
    out.write(
        StatisticsTables.PROVINCE_YEAR_PANEL,
        YearFigures.of(StatisticsTables.PROVINCE_YEAR_PANEL, panel));
    out.write(
        StatisticsTables.NATIONAL_YEAR_PANEL,
        YearFigures.of(StatisticsTables.NATIONAL_YEAR_PANEL, panel));
    out.write(
        StatisticsTables.OUTCOME_YEAR_PANEL,
        OutcomeYear.of(StatisticsTables.OUTCOME_YEAR_PANEL, panel, applications));
  }

  private static void writeComparisons(TableSource in, TableSink out, Dataset<Row> figures) {
    Dataset<Row> canonical = figures.transform(CanonicalReports::filterCanonical);
    out.write(StatisticsTables.AGENCY_YEAR, AgencyYear.of(canonical));
    Dataset<Row> comparisons =
        YearOnYear.comparisons(AgencyYear.withPreviousYear(canonical))
            .unionByName(Hierarchy.comparisons(canonical))
            .unionByName(OtherAgencies.comparisons(canonical, in.read(IngestTables.CLAUSES)))
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      out.write(StatisticsTables.CROSS_ISSUES, Comparison.crossIssues(comparisons));
      out.write(
          StatisticsTables.RULE_YEAR,
          RuleYear.of(figures, in.read(IngestTables.ISSUES), comparisons));
    } finally {
      comparisons.unpersist();
    }
  }
}
