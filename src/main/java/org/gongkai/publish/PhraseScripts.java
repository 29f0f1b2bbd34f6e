package org.gongkai.publish;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.gongkai.schema.Column;
import org.gongkai.schema.PhrasingTables;
import org.gongkai.tables.TableSource;

/**
 * What the explorer of phrases loads: the most frequent phrases, and for each its spread and a few
 * of the sentences that hold it. All of it is capped, so that its size does not grow with the
 * number of reports.
 */
final class PhraseScripts {

  static final int PHRASES = 1000;
  static final int FAMILIES = 200;
  static final int SENTENCES = 12;
  static final int DISTINCTIVE = 20;
  static final int PHRASES_A_SCRIPT = 20;

  private PhraseScripts() {}

  static void write(TableSource in, PageScripts scripts) throws IOException {
    List<Row> phrases =
        in.read(PhrasingTables.PHRASES)
            .orderBy(
                col("standalone_report_count").desc(), col("report_count").desc(), col("phrase_id"))
            .limit(PHRASES)
            .collectAsList();
    List<String> names = PhrasingTables.PHRASES.columns().stream().map(Column::name).toList();
    scripts.write("phrases", json -> Columnar.write(json, names, phrases));
    families(in, scripts);
    distinctive(in, scripts);
    if (!phrases.isEmpty()) {
      evidence(in, phrases, scripts);
    }
  }

  private static void families(TableSource in, PageScripts scripts) throws IOException {
    List<Row> families =
        in.read(PhrasingTables.PHRASE_FAMILIES)
            .orderBy(col("report_count").desc(), col("family_id"))
            .limit(FAMILIES)
            .collectAsList();
    scripts.write(
        "families",
        json -> {
          json.writeStartArray();
          for (Row family : families) {
            json.writeStartObject();
            List<Column> columns = PhrasingTables.PHRASE_FAMILIES.columns();
            for (int i = 0; i < columns.size(); i++) {
              json.writeFieldName(columns.get(i).name());
              JsonValue.write(json, columns.get(i).type(), family.get(i));
            }
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void distinctive(TableSource in, PageScripts scripts) throws IOException {
    List<String> names =
        PhrasingTables.DISTINCTIVE_PHRASES.columns().stream().map(Column::name).toList();
    Dataset<Row> most =
        in.read(PhrasingTables.DISTINCTIVE_PHRASES)
            .transform(
                Sampling.filterFirst(
                    List.of("group_kind", "group_value"),
                    DISTINCTIVE,
                    col("z").desc(),
                    col("phrase_id")))
            .orderBy("group_kind", "group_value", "place");
    List<Row> rows = most.collectAsList();
    scripts.write("distinctive", json -> Columnar.write(json, names, rows));
  }

  private static void evidence(TableSource in, List<Row> phrases, PageScripts scripts)
      throws IOException {
    Dataset<Row> found =
        in.read(PhrasingTables.PHRASE_OCCURRENCES)
            .join(broadcast(ranks(phrases)), "phrase_id")
            .groupBy("rank", "report_id")
            .agg(min(struct("clause_ordinal", "begin", "end")).as("at"))
            .join(Sentences.authors(in), "report_id");
    Map<Integer, List<Row>> spread = new HashMap<>();
    found
        .groupBy("rank", "province_code", "report_year")
        .agg(count(lit(1)).as("report_count"))
        .orderBy("rank", "report_year", "province_code")
        .collectAsList()
        .forEach(row -> spread.computeIfAbsent(row.getInt(0), rank -> new ArrayList<>()).add(row));
    Dataset<Row> sampled =
        found
            .transform(Sampling.filterSpread("rank", SENTENCES))
            .select("rank", "report_id", "at.clause_ordinal", "at.begin", "at.end");
    Map<Integer, List<Row>> sentences = Sentences.byGroup(in, sampled, "rank");
    for (int first = 0; first < phrases.size(); first += PHRASES_A_SCRIPT) {
      int from = first;
      int to = Math.min(phrases.size(), first + PHRASES_A_SCRIPT);
      scripts.write(
          "phrase-" + first / PHRASES_A_SCRIPT,
          json -> {
            json.writeStartArray();
            for (int rank = from; rank < to; rank++) {
              json.writeStartObject();
              json.writeFieldName("spread");
              Columnar.write(
                  json,
                  List.of("rank", "province_code", "report_year", "report_count"),
                  spread.getOrDefault(rank, Collections.emptyList()));
              json.writeFieldName("sentences");
              Sentences.write(json, sentences.getOrDefault(rank, Collections.emptyList()));
              json.writeEndObject();
            }
            json.writeEndArray();
          });
    }
  }

  /** The phrases by their place in the list. */
  private static Dataset<Row> ranks(List<Row> phrases) {
    List<Row> ranks = new ArrayList<>();
    for (Row phrase : phrases) {
      ranks.add(RowFactory.create(phrase.<String>getAs("phrase_id"), ranks.size()));
    }
    return SparkSession.active()
        .createDataFrame(
            ranks,
            new StructType()
                .add("phrase_id", DataTypes.StringType)
                .add("rank", DataTypes.IntegerType));
  }
}
