package org.gongkai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.gongkai.parse.clause.ClauseNormalizer;
import org.gongkai.parse.clause.ThemeLexicon;
import org.gongkai.report.ClauseRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every row of phrasing leads to a report, a span of its problems section and the words that stand
 * there. Looks at all rows: of the sample, or with {@code -Dgongkai.warehouse=OUT} of any
 * warehouse.
 */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhrasingProofTest {

  private static final Pattern MASKS =
      Pattern.compile(
          "["
              + ClauseNormalizer.AGENCY
              + ClauseNormalizer.PLACE
              + ClauseNormalizer.YEAR
              + ClauseNormalizer.NUMBER
              + "]+");

  private static final int SHOWN = 20;

  private SampleWarehouse tables;

  @BeforeAll
  void open(SparkSession spark) throws IOException {
    String warehouse = System.getProperty("gongkai.warehouse", "");
    tables =
        warehouse.isEmpty()
            ? SampleWarehouse.of(spark)
            : new SampleWarehouse(Path.of(warehouse, "current").toAbsolutePath());
  }

  @Test
  void everyOccurrenceHoldsItsPhraseInItsClause() {
    String rows =
        "SELECT phrase, substring(t.text, o.begin + 1, o.\"end\" - o.begin), o.report_id, o.begin FROM "
            + tables.parquet("phrase_occurrences")
            + " o JOIN "
            + tables.parquet("phrases")
            + " USING (phrase_id) JOIN "
            + tables.parquet("reports")
            + " r ON r.report_id = o.report_id JOIN "
            + tables.parquet("texts")
            + " t ON t.document_id = r.document_id JOIN "
            + tables.parquet("clauses")
            + " c ON c.report_id = o.report_id AND c.ordinal = o.clause_ordinal"
            + " AND c.begin <= o.begin AND c.\"end\" >= o.\"end\"";
    assertEach("phrase_occurrences", rows, it -> says(it.get(1), it.get(0).toString()));
  }

  @Test
  void everyClauseStandsInItsSectionAndHasTheThemesOfItsWords() {
    String rows =
        "SELECT role, c.text, themes, substring(t.text, c.begin + 1, c.\"end\" - c.begin), c.report_id FROM "
            + tables.parquet("clauses")
            + " c JOIN "
            + tables.parquet("reports")
            + " r ON r.report_id = c.report_id JOIN "
            + tables.parquet("texts")
            + " t ON t.document_id = r.document_id"
            + " SEMI JOIN (SELECT report_id, begin, \"end\" FROM "
            + tables.parquet("sections")
            + " WHERE section = 'problems') s"
            + " ON s.report_id = c.report_id AND s.begin <= c.begin AND s.\"end\" >= c.\"end\"";
    assertEach(
        "clauses",
        rows,
        it ->
            it.get(1).equals(it.get(3))
                && ThemeLexicon.standard()
                    .themes(role(it.get(0)), it.get(1).toString())
                    .equals(strings(it.get(2))));
  }

  /** Counted anew from the clauses: no row counts what no clause shows, and none is left out. */
  @Test
  void everyThemeRowCountsTheReportsOfItsClauses() {
    String group = "theme, report_year, province_code, agency_level";
    String shown =
        ("(SELECT %s, count(DISTINCT report_id) AS report_count FROM"
                + " (SELECT c.report_id, theme, r.report_year, unnest([r.province_code, 'all']) AS province_code,"
                + " agency_level FROM (SELECT report_id, unnest(themes) AS theme FROM %s WHERE role = 'problem') c"
                + " JOIN (SELECT report_id, report_year, province_code,"
                + " unnest([agency_level, 'all']) AS agency_level FROM %s) r USING (report_id)) GROUP BY ALL)")
            .formatted(group, tables.parquet("clauses"), tables.parquet("reports"));
    String told =
        "(SELECT %s, report_count FROM %s WHERE report_count > 0)"
            .formatted(group, tables.parquet("theme_year"));
    assertThat(tables.count(told)).isPositive();
    assertThat(tables.query("FROM " + shown + " EXCEPT FROM " + told)).isEmpty();
    assertThat(tables.query("FROM " + told + " EXCEPT FROM " + shown)).isEmpty();
    report("theme_year", tables.count(told));
  }

  @Test
  void everyRowOfReuseLeadsToBothReports() {
    String reports = tables.parquet("reports");
    String rows =
        "SELECT relation, coalesce(a.agency_id = b.agency_id, false),"
            + " a.report_year - b.report_year = year_gap, matched_span_count, len(matched_spans),"
            + " u.report_id, compared_report_id FROM "
            + tables.parquet("reuse")
            + " u JOIN "
            + reports
            + " a ON a.report_id = u.report_id JOIN "
            + reports
            + " b ON b.report_id = u.compared_report_id";
    assertEach(
        "reuse",
        rows,
        it ->
            it.get(2).equals(true)
                && ((Number) it.get(3)).longValue() >= ((Number) it.get(4)).longValue()
                && it.get(0).equals(it.get(1).equals(true) ? "previous_year" : "other_agency"));
  }

  /** Equal as the matcher sees them: letters only, with agency, place, year and number masked. */
  @Test
  void everyMatchedSpanOfReuseHoldsTheSameWordsInBothSections() {
    String spans =
        "(SELECT report_id, compared_report_id, unnest(matched_spans) AS m FROM "
            + tables.parquet("reuse")
            + ")";
    String pairs =
        "SELECT substring(a.text, m.begin + 1, m.\"end\" - m.begin),"
            + " substring(b.text, m.compared_begin + 1, m.compared_end - m.compared_begin),"
            + " s.report_id, m.begin FROM "
            + spans
            + " s JOIN "
            + section("a", "report_id", "m.begin", "m.\"end\"")
            + " JOIN "
            + section("b", "compared_report_id", "m.compared_begin", "m.compared_end");
    long all = tables.count(spans);
    long seen = assertEach(pairs, it -> letters(it.get(0)).equals(letters(it.get(1))));
    assertThat(seen).isPositive().isEqualTo(all);
    report("matched_spans", seen);
  }

  /** The text of the report whose problems section holds a span. */
  private String section(String name, String report, String begin, String end) {
    return ("(SELECT t.text, p.report_id, p.begin, p.\"end\" FROM "
            + tables.parquet("sections")
            + " p JOIN "
            + tables.parquet("texts")
            + " t ON t.document_id = p.report_id WHERE p.section = 'problems') %1$s"
            + " ON %1$s.report_id = s.%2$s AND %1$s.begin <= %3$s AND %1$s.\"end\" >= %4$s")
        .formatted(name, report, begin, end);
  }

  /** That no row of the table is lost on its way, and that each says what it should. */
  private void assertEach(String table, String rows, Predicate<List<Object>> isRight) {
    long seen = assertEach(rows, isRight);
    assertThat(seen).as(table).isPositive().isEqualTo(tables.count(tables.parquet(table)));
    report(table, seen);
  }

  private long assertEach(String rows, Predicate<List<Object>> isRight) {
    long[] seen = {0};
    List<List<Object>> wrong = new ArrayList<>();
    tables.each(
        rows,
        row -> {
          seen[0]++;
          if (wrong.size() < SHOWN && !isRight.test(row)) {
            wrong.add(row);
          }
        });
    assertThat(wrong).isEmpty();
    return seen[0];
  }

  /** What was looked at, for whoever runs this over a warehouse. */
  private static void report(String table, long rows) {
    if (!System.getProperty("gongkai.warehouse", "").isEmpty()) {
      System.out.println(table + ": " + rows + " rows lead back to the text");
    }
  }

  private static boolean says(Object printed, String phrase) {
    String words = onlyLetters(phrase);
    String found = letters(printed);
    if (!MASKS.matcher(phrase).find()) {
      return found.equals(words);
    }
    StringBuilder pattern = new StringBuilder();
    for (String part : MASKS.split(phrase, -1)) {
      pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(onlyLetters(part)));
    }
    return found.matches(pattern.toString());
  }

  private static String letters(Object printed) {
    return onlyLetters(ClauseNormalizer.plain().normalize(printed.toString()).value());
  }

  private static String onlyLetters(String text) {
    return text.chars()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static ClauseRole role(Object code) {
    return List.of(ClauseRole.values()).stream()
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> strings(Object array) {
    try {
      return List.of(((Array) array).getArray()).stream()
          .flatMap(it -> List.of((Object[]) it).stream())
          .map(Object::toString)
          .toList();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
