package org.gongkai.stats;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.gongkai.form.Applicant;
import org.gongkai.form.Channel;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.gongkai.form.ReviewOutcome;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.Table;
import org.gongkai.tables.TableSource;

/** A few reports written by hand, as ingest would leave them: county governments of 福建省. */
final class SmallCorpus implements TableSource {

  private final TestWarehouse warehouse;

  SmallCorpus(SparkSession spark) {
    this.warehouse = new TestWarehouse(spark);
  }

  @Override
  public Dataset<Row> read(Table table) {
    return warehouse.read(table);
  }

  /** A report whose table 3 says so many received, all granted; pairs override its columns. */
  SmallCorpus report(String id, String agency, Integer year, long received, Object... overrides) {
    Map<String, Object> row = new HashMap<>();
    row.put("report_id", id);
    row.put("document_id", "d-" + id);
    row.put("title", "年度报告");
    row.put("agency_id", agency);
    row.put("agency_name", agency);
    row.put("agency_level", "county");
    row.put("agency_kind", "government");
    row.put("province_code", "35");
    row.put("province_name", "福建省");
    row.put("prefecture_name", "三明市");
    row.put("county_code", "350430");
    row.put("report_year", year);
    row.put("scope", "own");
    row.put("table3_form", "2021");
    row.put("zero_application", received == 0);
    row.put("zero_application_source", "table");
    row.put("rules_not_assessable", List.of());
    for (int i = 0; i < overrides.length; i += 2) {
      row.put((String) overrides[i], overrides[i + 1]);
    }
    warehouse.add(IngestTables.REPORTS, row);
    warehouse.add(
        IngestTables.DOCUMENTS,
        Map.of("document_id", "d-" + id, "status", "accepted", "report_id", id));
    for (Outcome outcome : OfficialForm.outcomes(Edition.FORM_2021)) {
      boolean isCounted =
          outcome == Outcome.NEW_RECEIVED
              || outcome == Outcome.GRANTED
              || outcome == Outcome.RESULTS_TOTAL;
      application(id, outcome, isCounted ? received : 0L);
    }
    return this;
  }

  private void application(String id, Outcome outcome, Long value) {
    warehouse.add(
        IngestTables.APPLICATIONS,
        Map.of(
            "report_id",
            id,
            "outcome",
            outcome.code(),
            "applicant",
            Applicant.TOTAL.code(),
            "value",
            value,
            "status",
            "reported"));
  }

  /** A report that prints no table 3. */
  SmallCorpus withoutTable(String id, String agency, int year) {
    Map<String, Object> row = new HashMap<>();
    row.put("report_id", id);
    row.put("document_id", "d-" + id);
    row.put("agency_id", agency);
    row.put("agency_level", "county");
    row.put("agency_kind", "government");
    row.put("province_code", "35");
    row.put("province_name", "福建省");
    row.put("report_year", year);
    row.put("scope", "unknown");
    row.put("rules_not_assessable", List.of("row_sum"));
    warehouse.add(IngestTables.REPORTS, row);
    warehouse.add(
        IngestTables.DOCUMENTS,
        Map.of("document_id", "d-" + id, "status", "accepted", "report_id", id));
    return this;
  }

  SmallCorpus reconsiderations(String id, long upheld, long corrected, long pending) {
    Map<ReviewOutcome, Long> values =
        Map.of(
            ReviewOutcome.UPHELD, upheld,
            ReviewOutcome.CORRECTED, corrected,
            ReviewOutcome.OTHER, 0L,
            ReviewOutcome.PENDING, pending,
            ReviewOutcome.TOTAL, upheld + corrected + pending);
    values.forEach(
        (outcome, value) ->
            warehouse.add(
                IngestTables.REVIEWS,
                Map.of(
                    "report_id",
                    id,
                    "channel",
                    Channel.RECONSIDERATION.code(),
                    "outcome",
                    outcome.code(),
                    "value",
                    value,
                    "status",
                    "reported")));
    return this;
  }

  SmallCorpus disclosure(String id, String item, String measure, String value, String unit) {
    warehouse.add(
        IngestTables.DISCLOSURES,
        Map.of(
            "report_id", id,
            "item", item,
            "measure", measure,
            "value", new BigDecimal(value).setScale(4),
            "unit", unit,
            "status", "reported"));
    return this;
  }

  SmallCorpus states(String id, int ordinal, String value, String unit) {
    warehouse.add(
        IngestTables.STATEMENTS,
        Map.of(
            "report_id", id,
            "ordinal", ordinal,
            "kind", "proactively_disclosed",
            "value", new BigDecimal(value).setScale(4),
            "unit", unit));
    return this;
  }

  SmallCorpus problem(String id, String normalized) {
    warehouse.add(
        IngestTables.CLAUSES,
        Map.of("report_id", id, "ordinal", 0, "role", "problem", "normalized", normalized));
    return this;
  }

  SmallCorpus issue(String id, int year, String rule, String severity, String subject) {
    warehouse.add(
        IngestTables.ISSUES,
        Map.of(
            "document_id", "d-" + id,
            "report_id", id,
            "report_year", year,
            "rule", rule,
            "severity", severity,
            "subject", subject,
            "message", rule));
    return this;
  }

  SmallCorpus document(String id, String status, String duplicateOf) {
    Map<String, Object> row = new HashMap<>();
    row.put("document_id", id);
    row.put("status", status);
    row.put("duplicate_of", duplicateOf);
    warehouse.add(IngestTables.DOCUMENTS, row);
    return this;
  }

  /** Every report in one row with its standing, as the stage makes it. */
  Dataset<Row> figures() {
    return ReportFigures.of(this).transform(CanonicalReports::withCanonical);
  }

  /** The canonical reports of own figures, as the sums take them by default. */
  Dataset<Row> own() {
    return figures().transform(CanonicalReports::filterCanonical).where("scope = 'own'");
  }

  static Date date(String date) {
    return Date.valueOf(date);
  }
}
