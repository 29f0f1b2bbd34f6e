package org.gongkai.publish;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Column;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.PhrasingTables;
import org.gongkai.tables.TableSource;

/**
 * What the view of reuse loads: how many reports reuse how much, and a capped sample of pairs with
 * the clauses of both and the spans that they share.
 */
final class ReuseScripts {

  /** Pairs shown of each year and relation. */
  static final int PAIRS = 6;

  private static final int PAIRS_A_SCRIPT = 6;

  private ReuseScripts() {}

  static void write(TableSource in, PageScripts scripts) throws IOException {
    Dataset<Row> reuse = in.read(PhrasingTables.REUSE).join(Sentences.authors(in), "report_id");
    List<Row> bands =
        reuse
            .groupBy("report_year", "agency_level", "province_code", "relation", "band")
            .agg(count(lit(1)).as("report_count"))
            .orderBy("report_year", "agency_level", "province_code", "relation", "band")
            .collectAsList();
    scripts.write(
        "reuse",
        json ->
            Columnar.write(
                json,
                List.of(
                    "report_year",
                    "agency_level",
                    "province_code",
                    "relation",
                    "band",
                    "report_count"),
                bands));
    pairs(in, reuse, scripts);
  }

  private static void pairs(TableSource in, Dataset<Row> reuse, PageScripts scripts)
      throws IOException {
    List<Row> pairs =
        reuse
            .filter(col("containment_distinct").isNotNull())
            .transform(
                Sampling.filterFirst(
                    List.of("report_year", "relation"),
                    PAIRS,
                    col("containment_distinct").desc(),
                    col("matched_span_count").desc(),
                    col("report_id")))
            .drop("place")
            .join(broadcast(compared(in)), "compared_report_id", "left")
            .orderBy(
                col("report_year").desc_nulls_last(),
                col("relation"),
                col("containment_distinct").desc(),
                col("report_id"))
            .collectAsList();
    Map<String, List<Row>> clauses = clauses(in, pairs);
    scripts.write(
        "reuse-pairs",
        json -> {
          json.writeStartArray();
          for (Row pair : pairs) {
            writePair(json, pair);
          }
          json.writeEndArray();
        });
    for (int first = 0; first < pairs.size(); first += PAIRS_A_SCRIPT) {
      List<Row> some = pairs.subList(first, Math.min(pairs.size(), first + PAIRS_A_SCRIPT));
      scripts.write(
          "reuse-pairs-" + first / PAIRS_A_SCRIPT,
          json -> {
            json.writeStartArray();
            for (Row pair : some) {
              writeTexts(json, pair, clauses);
            }
            json.writeEndArray();
          });
    }
  }

  private static Dataset<Row> compared(TableSource in) {
    return Sentences.authors(in)
        .select(
            col("report_id").as("compared_report_id"),
            col("agency_name").as("compared_agency_name"),
            col("report_year").as("compared_report_year"),
            col("province_code").as("compared_province_code"),
            col("source_url").as("compared_source_url"));
  }

  private static Map<String, List<Row>> clauses(TableSource in, List<Row> pairs) {
    List<String> ids = new ArrayList<>();
    for (Row pair : pairs) {
      ids.add(pair.getAs("report_id"));
      ids.add(pair.getAs("compared_report_id"));
    }
    Map<String, List<Row>> clauses = new HashMap<>();
    in.read(IngestTables.CLAUSES)
        .filter(col("report_id").isInCollection(ids))
        .select("report_id", "ordinal", "begin", "text")
        .orderBy("report_id", "ordinal")
        .collectAsList()
        .forEach(
            row -> clauses.computeIfAbsent(row.getString(0), id -> new ArrayList<>()).add(row));
    return clauses;
  }

  private static void writePair(JsonGenerator json, Row pair) throws IOException {
    json.writeStartObject();
    for (String name :
        List.of(
            "report_id",
            "agency_name",
            "province_code",
            "agency_level",
            "source_url",
            "relation",
            "band",
            "compared_report_id",
            "compared_agency_name",
            "compared_province_code",
            "compared_source_url")) {
      json.writeStringField(name, pair.getAs(name));
    }
    for (String name :
        List.of(
            "report_year",
            "compared_report_year",
            "year_gap",
            "containment",
            "containment_distinct",
            "percentile",
            "matched_span_count")) {
      json.writeFieldName(name);
      Columnar.writeNumber(json, pair.getAs(name));
    }
    json.writeEndObject();
  }

  private static void writeTexts(JsonGenerator json, Row pair, Map<String, List<Row>> clauses)
      throws IOException {
    json.writeStartObject();
    writeClauses(json, "clauses", clauses.getOrDefault(pair.getAs("report_id"), List.of()));
    writeClauses(
        json, "compared", clauses.getOrDefault(pair.getAs("compared_report_id"), List.of()));
    Column spans = PhrasingTables.REUSE.column("matched_spans");
    json.writeFieldName("spans");
    JsonValue.write(json, spans.type(), pair.getAs("matched_spans"));
    json.writeEndObject();
  }

  private static void writeClauses(JsonGenerator json, String name, List<Row> clauses)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Row clause : clauses) {
      json.writeStartObject();
      json.writeNumberField("begin", clause.<Integer>getAs("begin"));
      json.writeStringField("text", clause.getAs("text"));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
