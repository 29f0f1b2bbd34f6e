package org.gongkai.phrases;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gongkai.report.ClauseRole;
import org.gongkai.schema.Columns;

/** The families with their counts and templates, and their members. */
final class FamilyTables {

  private static final String TEMPLATE =
      "leader_clause bigint, leader string, member_count bigint, template string,"
          + " aligned_count bigint, slots array<struct<slot:int,"
          + "filler_count:bigint,fillers:array<struct<filler:string,member_count:bigint,"
          + "clause_count:bigint>>>>";

  private FamilyTables() {}

  /** The families with enough reports, and their leader's number: {@code leader_clause}. */
  static Dataset<Row> families(
      Dataset<Row> clauses, Dataset<Row> reports, Dataset<Row> assigned, PhrasesOptions options) {
    return counts(clauses, reports, assigned)
        .filter(col("report_count").geq(options.families().minReports()))
        .join(templates(assigned, options), "leader_clause")
        .withColumn("family_id", PhraseTables.id("f-", col("leader")));
  }

  private static Dataset<Row> counts(
      Dataset<Row> clauses, Dataset<Row> reports, Dataset<Row> assigned) {
    Dataset<Row> held =
        clauses
            .select(
                clauses.col(Columns.NORMALIZED.name()),
                clauses.col(Columns.REPORT_ID.name()),
                timesByRole().as("times"))
            .join(
                assigned.select(col(Columns.NORMALIZED.name()), col("leader").as("leader_clause")),
                Columns.NORMALIZED.name())
            .groupBy("leader_clause", Columns.REPORT_ID.name())
            .agg(sumByRole().as("times"));
    return held.join(reports, Columns.REPORT_ID.name())
        .groupBy("leader_clause")
        .agg(
            sumByRole().as("times"),
            count(lit(1)).as("report_count"),
            countDistinct(Columns.AGENCY_ID.name()).as("agency_count"),
            countDistinct(Columns.PROVINCE_CODE.name()).as("province_count"),
            min(Columns.REPORT_YEAR.name()).as("first_year"),
            max(Columns.REPORT_YEAR.name()).as("last_year"))
        .withColumn("role", mostFrequentRole());
  }

  /** A one for the role of the clause, and zeros for the others. */
  private static Column timesByRole() {
    return byRole(role -> when(col(Columns.ROLE.name()).equalTo(role.code()), 1L).otherwise(0L));
  }

  private static Column sumByRole() {
    return byRole(role -> sum(col("times").getField(role.code())));
  }

  private static Column byRole(Function<ClauseRole, Column> times) {
    return struct(
        Arrays.stream(ClauseRole.values())
            .map(role -> times.apply(role).as(role.code()))
            .toArray(Column[]::new));
  }

  private static Column mostFrequentRole() {
    return greatest(
            Arrays.stream(ClauseRole.values())
                .map(
                    role ->
                        struct(
                            col("times").getField(role.code()).as("times"),
                            lit(role.code()).as("role")))
                .toArray(Column[]::new))
        .getField("role");
  }

  /** The family of each different clause: {@code normalized, family_id, similarity}. */
  static Dataset<Row> byText(Dataset<Row> assigned, Dataset<Row> families) {
    return assigned
        .join(
            families.select(col("leader_clause"), col("family_id")),
            col("leader_clause").equalTo(assigned.col("leader")))
        .select(Columns.NORMALIZED.name(), "family_id", "similarity");
  }

  /** Each clause of a family: {@code report_id, clause_ordinal, family_id, similarity}. */
  static Dataset<Row> members(Dataset<Row> clauses, Dataset<Row> byText) {
    return clauses
        .select(
            col(Columns.REPORT_ID.name()),
            col(Columns.ORDINAL.name()).as("clause_ordinal"),
            col(Columns.NORMALIZED.name()))
        .join(byText, Columns.NORMALIZED.name());
  }

  private static Dataset<Row> templates(Dataset<Row> assigned, PhrasesOptions options) {
    MapPartitionsFunction<Row, Row> read = rows -> read(rows, options);
    return assigned
        .select(
            col("leader"),
            col(Columns.NORMALIZED.name()),
            col("clause_count"),
            col("clause").equalTo(col("leader")).as("leads"))
        .repartition(col("leader"))
        .sortWithinPartitions(
            col("leader"),
            col("leads").desc(),
            col("clause_count").desc(),
            col(Columns.NORMALIZED.name()))
        .mapPartitions(read, Rows.encoder(TEMPLATE));
  }

  /**
   * Members come leader by leader, itself the first; only those of one leader are held, and not
   * more than so many.
   */
  private static Iterator<Row> read(Iterator<Row> members, PhrasesOptions options) {
    Current current = new Current(options);
    return Rows.stream(members, current::take, current::finish);
  }

  /** The family that is being read. */
  private static final class Current {
    private final PhrasesOptions.Families options;
    private final Words words;
    private final List<Row> first = new ArrayList<>();
    private long members;
    private long clauses;

    Current(PhrasesOptions options) {
      this.options = options.families();
      this.words = Words.with(options.terms().words());
    }

    void take(Row row, Consumer<Row> out) {
      if (!first.isEmpty() && first.get(0).getLong(0) != row.getLong(0)) {
        finish(out);
      }
      members++;
      clauses += row.getLong(2);
      if (first.size() < options.maxAligned()) {
        first.add(row);
      }
    }

    /** What has fewer clauses than a family needs reports is none. */
    void finish(Consumer<Row> out) {
      if (!first.isEmpty() && clauses >= options.minReports()) {
        out.accept(row());
      }
      first.clear();
      members = 0;
      clauses = 0;
    }

    private Row row() {
      Row leader = first.get(0);
      Template template = new Template(leader.getString(1), words);
      first.forEach(it -> template.add(it.getString(1), it.getLong(2)));
      Template.Reading reading = template.read(options.constantShare());
      return RowFactory.create(
          leader.getLong(0),
          leader.getString(1),
          members,
          reading.text(),
          (long) first.size(),
          reading.slots().stream().map(Current::row).toArray());
    }

    private static Row row(Template.Slot slot) {
      Row[] fillers =
          slot.fillers().stream()
              .map(it -> RowFactory.create(it.text(), it.members(), it.clauses()))
              .toArray(Row[]::new);
      return RowFactory.create(slot.number(), slot.different(), fillers);
    }
  }
}
