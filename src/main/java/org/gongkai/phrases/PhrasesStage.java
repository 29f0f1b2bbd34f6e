package org.gongkai.phrases;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.gongkai.report.ClauseRole;
import org.gongkai.schema.Columns;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.PhrasingTables;
import org.gongkai.schema.Table;
import org.gongkai.tables.TableSink;
import org.gongkai.tables.TableSource;

/** Reads the clauses and writes the tables of phrasing. */
public final class PhrasesStage {

  private final Dataset<Row> clauses;

  /** The problems and measures: what leads to them recurs for no reason but the form. */
  private final Dataset<Row> stated;

  private final Dataset<Row> reports;
  private final TableSink out;
  private final PhrasesOptions options;

  private PhrasesStage(TableSource in, TableSink out, PhrasesOptions options) {
    this.clauses = in.read(IngestTables.CLAUSES).drop(Columns.REPORT_YEAR.name());
    this.stated =
        clauses.filter(
            col(Columns.ROLE.name()).isin(ClauseRole.PROBLEM.code(), ClauseRole.MEASURE.code()));
    this.reports =
        in.read(IngestTables.REPORTS)
            .select(
                Columns.REPORT_ID.name(),
                Columns.AGENCY_ID.name(),
                Columns.PROVINCE_CODE.name(),
                Columns.AGENCY_LEVEL.name(),
                Columns.REPORT_YEAR.name());
    this.out = out;
    this.options = options;
  }

  public static void run(TableSource in, TableSink out, PhrasesOptions options) {
    PhrasesStage stage = new PhrasesStage(in, out, options);
    Dataset<Row> families = stage.families();
    stage.phrases(families);
    stage.write(PhrasingTables.THEME_YEAR, ThemeYears.themeYears(stage.clauses, stage.reports));
    stage.write(PhrasingTables.REUSE, ReuseSearch.reuse(stage.clauses, stage.reports, options));
    // What was kept between the tables is of no use behind them.
    stage.clauses.sparkSession().catalog().clearCache();
  }

  /** Writes the families, their members and the problems without theme. */
  private Dataset<Row> families() {
    Dataset<Row> bare = withoutLeads(stated);
    Dataset<Row> distinct = Distinct.clauses(bare).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> assigned =
        FamilySearch.assigned(distinct, options).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> families =
        FamilyTables.families(bare, reports, assigned, options)
            .persist(StorageLevel.MEMORY_AND_DISK());
    write(PhrasingTables.PHRASE_FAMILIES, families);
    Dataset<Row> byText = FamilyTables.byText(assigned, families);
    write(PhrasingTables.FAMILY_MEMBERS, FamilyTables.members(bare, byText));
    write(
        PhrasingTables.THEME_CANDIDATES,
        ThemeCandidates.candidates(
            withoutLeads(clauses),
            reports,
            byText.select(Columns.NORMALIZED.name(), "family_id"),
            options.terms().words()));
    return families;
  }

  /** Families are of what is said; 下一步，我局将 before it makes no other saying. */
  private static Dataset<Row> withoutLeads(Dataset<Row> clauses) {
    String normalized = Columns.NORMALIZED.name();
    return clauses.withColumn(normalized, Leads.off(col(normalized)));
  }

  /** Writes the phrases, their occurrences and what is distinctive among them. */
  private void phrases(Dataset<Row> families) {
    PhraseDictionary phrases = mine(stated);
    Dataset<Row> named = PhraseTables.named(stated.sparkSession(), phrases);
    Dataset<Row> occurrences =
        PhraseTables.occurrences(stated, phrases).persist(StorageLevel.MEMORY_AND_DISK());
    write(PhrasingTables.PHRASE_OCCURRENCES, occurrences.join(named, "phrase"));
    Dataset<Row> holders =
        PhraseTables.holders(occurrences, reports).persist(StorageLevel.MEMORY_AND_DISK());
    write(
        PhrasingTables.PHRASES,
        PhraseTables.named(
            PhraseTables.counted(holders)
                .join(PhraseTables.families(families, phrases), new String[] {"phrase"}, "left"),
            named));
    Dataset<Row> base =
        reports.join(
            stated.select(Columns.REPORT_ID.name()),
            new String[] {Columns.REPORT_ID.name()},
            "left_semi");
    write(
        PhrasingTables.DISTINCTIVE_PHRASES,
        PhraseTables.named(
            Distinctiveness.distinctive(holders, base, options.distinctiveMaxQ()), named));
  }

  private PhraseDictionary mine(Dataset<Row> mined) {
    Dataset<Row> distinct = Distinct.clauses(mined).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> closed = PhraseMining.closed(distinct, options);
    PhraseDictionary free = PhraseMining.free(closed, options);
    PhraseDictionary whole = WholePhrases.of(distinct, free, options.terms().words());
    distinct.unpersist();
    return PhraseTables.recurring(mined, reports, whole, options.mining());
  }

  private void write(Table table, Dataset<Row> rows) {
    out.write(table, Rows.shaped(table, rows));
  }
}
