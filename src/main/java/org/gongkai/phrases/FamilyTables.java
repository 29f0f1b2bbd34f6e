package org.gongkai.phrases;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gongkai.schema.Columns;

/** The families with their counts and templates, and their members. */
final class FamilyTables {

  private static final String TEMPLATE =
      "leader bigint, template string, aligned_count bigint, slots array<struct<slot:int,"
          + "filler_count:bigint,fillers:array<struct<filler:string,member_count:bigint,"
          + "clause_count:bigint>>>>";

  private FamilyTables() {}

  /** The leaders' text: {@code leader, leader_text, family_id}. */
  private static Dataset<Row> leaders(Dataset<Row> assigned) {
    return assigned
        .filter(col("clause").equalTo(col("leader")))
        .select(
            col("leader"),
            col(Columns.NORMALIZED.name()).as("leader_text"),
            PhraseTables.id("f-", col(Columns.NORMALIZED.name())).as("family_id"));
  }

  /** The families with enough reports. */
  static Dataset<Row> families(
      Dataset<Row> clauses,
      Dataset<Row> reports,
      Dataset<Row> assigned,
      PhrasesOptions.Families options) {
    Dataset<Row> counts =
        counts(clauses, reports, assigned).filter(col("report_count").geq(options.minReports()));
    Dataset<Row> sizes = assigned.groupBy("leader").agg(count(lit(1)).as("member_count"));
    Dataset<Row> leaders = leaders(assigned).join(counts, "leader");
    return leaders
        .join(sizes, "leader")
        .join(templates(assigned, leaders, options), "leader")
        .drop("leader")
        .withColumnRenamed("leader_text", "leader");
  }

  private static Dataset<Row> counts(
      Dataset<Row> clauses, Dataset<Row> reports, Dataset<Row> assigned) {
    Dataset<Row> held =
        clauses
            .select(Columns.NORMALIZED.name(), Columns.REPORT_ID.name(), Columns.ROLE.name())
            .join(assigned.select(Columns.NORMALIZED.name(), "leader"), Columns.NORMALIZED.name());
    Dataset<Row> roles =
        held.groupBy("leader", Columns.ROLE.name())
            .agg(count(lit(1)).as("times"))
            .groupBy("leader")
            .agg(max(struct(col("times"), col(Columns.ROLE.name()))).as("most"))
            .select(col("leader"), col("most").getField(Columns.ROLE.name()).as("role"));
    return held.select("leader", Columns.REPORT_ID.name())
        .distinct()
        .join(reports, Columns.REPORT_ID.name())
        .groupBy("leader")
        .agg(
            count(lit(1)).as("report_count"),
            countDistinct(Columns.AGENCY_ID.name()).as("agency_count"),
            countDistinct(Columns.PROVINCE_CODE.name()).as("province_count"),
            min(Columns.REPORT_YEAR.name()).as("first_year"),
            max(Columns.REPORT_YEAR.name()).as("last_year"))
        .join(roles, "leader");
  }

  /** The family of each different clause: {@code normalized, family_id, similarity}. */
  static Dataset<Row> byText(Dataset<Row> assigned, Dataset<Row> families) {
    Dataset<Row> leaders =
        leaders(assigned)
            .join(families.select("family_id"), new String[] {"family_id"}, "left_semi")
            .select("leader", "family_id");
    return assigned
        .join(leaders, "leader")
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

  private static Dataset<Row> templates(
      Dataset<Row> assigned, Dataset<Row> leaders, PhrasesOptions.Families options) {
    MapPartitionsFunction<Row, Row> read = rows -> read(rows, options);
    return assigned
        .join(leaders.select("leader", "leader_text"), "leader")
        .select(
            col("leader"),
            col("leader_text"),
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
   * Members come leader by leader; only those of one leader are held, and not more than so many.
   */
  private static Iterator<Row> read(Iterator<Row> members, PhrasesOptions.Families options) {
    Current current = new Current(options);
    return Rows.stream(members, current::take, current::finish);
  }

  /** The family that is being read. */
  private static final class Current {
    private final PhrasesOptions.Families options;
    private long leader;
    private Optional<Template> template = Optional.empty();

    Current(PhrasesOptions.Families options) {
      this.options = options;
    }

    void take(Row row, Consumer<Row> out) {
      if (template.isEmpty() || leader != row.getLong(0)) {
        finish(out);
        leader = row.getLong(0);
        template = Optional.of(new Template(row.getString(1)));
      }
      template
          .filter(it -> it.size() < options.maxAligned())
          .ifPresent(it -> it.add(row.getString(2), row.getLong(3)));
    }

    void finish(Consumer<Row> out) {
      template.ifPresent(
          it -> {
            Template.Reading reading = it.read(options.constantShare());
            List<Row> slots = reading.slots().stream().map(Current::row).toList();
            out.accept(
                RowFactory.create(leader, reading.text(), (long) it.size(), slots.toArray()));
          });
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
