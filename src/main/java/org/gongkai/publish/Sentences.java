package org.gongkai.publish;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.IngestTables;
import org.gongkai.tables.TableSource;

/** Sentences of reports (例句) with who wrote them, when, and where they can be read. */
final class Sentences {

  private Sentences() {}

  /** Who wrote each report, and on which year. */
  static Dataset<Row> authors(TableSource in) {
    return in.read(IngestTables.REPORTS)
        .select(
            "report_id",
            "agency_name",
            "report_year",
            "province_code",
            "agency_level",
            "source_url");
  }

  /**
   * The clauses of a small sample, by its groups.
   *
   * @param sample a row per sentence: the group, report_id, clause_ordinal, and begin and end of
   *     what is looked at in it
   */
  static Map<Integer, List<Row>> byGroup(TableSource in, Dataset<Row> sample, String group) {
    Dataset<Row> clauses =
        in.read(IngestTables.CLAUSES)
            .select(
                col("report_id"),
                col("ordinal").as("clause_ordinal"),
                col("text"),
                col("begin").as("clause_begin"));
    Map<Integer, List<Row>> groups = new HashMap<>();
    List<Row> rows =
        clauses
            .join(broadcast(sample), new String[] {"report_id", "clause_ordinal"}, "inner")
            .join(
                broadcast(
                    authors(in)
                        .join(broadcast(sample.select("report_id").distinct()), "report_id")),
                "report_id")
            .select(
                group,
                "agency_name",
                "report_year",
                "province_code",
                "agency_level",
                "source_url",
                "report_id",
                "text",
                "clause_begin",
                "begin",
                "end")
            .orderBy(
                col(group),
                col("report_year").desc_nulls_last(),
                col("province_code").asc_nulls_last(),
                col("report_id"))
            .collectAsList();
    for (Row row : rows) {
      groups.computeIfAbsent(row.getInt(0), key -> new ArrayList<>()).add(row);
    }
    return groups;
  }

  static void write(JsonGenerator json, List<Row> sentences) throws IOException {
    json.writeStartArray();
    for (Row sentence : sentences) {
      json.writeStartObject();
      for (String name :
          List.of("agency_name", "province_code", "agency_level", "source_url", "report_id")) {
        json.writeStringField(name, sentence.getAs(name));
      }
      json.writeFieldName("report_year");
      Columnar.writeNumber(json, sentence.getAs("report_year"));
      json.writeStringField("text", sentence.getAs("text"));
      int clauseBegin = sentence.getAs("clause_begin");
      json.writeNumberField("begin", sentence.<Integer>getAs("begin") - clauseBegin);
      json.writeNumberField("end", sentence.<Integer>getAs("end") - clauseBegin);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
