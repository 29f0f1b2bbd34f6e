package org.gongkai.publish;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.gongkai.parse.clause.ThemeLexicon;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.PhrasingTables;
import org.gongkai.tables.TableSource;

/** What the explorer of themes loads: shares by year and province, and a few sentences of each. */
final class ThemeScripts {

  static final int SENTENCES = 40;

  private ThemeScripts() {}

  static void write(TableSource in, PageScripts scripts) throws IOException {
    Dataset<Row> shares = in.read(PhrasingTables.THEME_YEAR);
    new SplitScripts(
            "theme",
            List.of("agency_level"),
            List.of("theme", "report_year", "province_code"),
            List.of(
                "theme",
                "report_year",
                "province_code",
                "report_count",
                "base_count",
                "share",
                "share_low",
                "share_high"))
        .write(shares, scripts);
    List<String> themes =
        shares.select("theme").distinct().orderBy("theme").collectAsList().stream()
            .map(row -> row.getString(0))
            .toList();
    scripts.write(
        "themes",
        json -> {
          json.writeStartArray();
          for (String theme : themes) {
            writeTheme(json, theme);
          }
          json.writeEndArray();
        });
    sentences(in, themes, scripts);
  }

  /** A theme with its names; one that the built-in lexicon lacks goes by its code. */
  private static void writeTheme(JsonGenerator json, String code) throws IOException {
    ThemeLexicon.Theme theme =
        ThemeLexicon.standard().themes().stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElse(new ThemeLexicon.Theme(code, code, code));
    json.writeStartObject();
    json.writeStringField("id", code);
    json.writeStringField("zh", theme.zh());
    json.writeStringField("en", theme.en());
    json.writeEndObject();
  }

  private static void sentences(TableSource in, List<String> themes, PageScripts scripts)
      throws IOException {
    UDF1<String, Integer> place = themes::indexOf;
    Dataset<Row> touched =
        in.read(IngestTables.CLAUSES)
            .filter(col("role").equalTo("problem"))
            .select(
                col("report_id"),
                col("ordinal").as("clause_ordinal"),
                col("begin"),
                explode(col("themes")).as("theme"))
            .withColumn("rank", udf(place, DataTypes.IntegerType).apply(col("theme")))
            .filter(col("rank").geq(0))
            .groupBy("rank", "report_id")
            .agg(min(struct("clause_ordinal", "begin")).as("at"))
            .join(Sentences.authors(in), "report_id")
            .transform(Sampling.filterSpread("rank", SENTENCES))
            .select(
                col("rank"),
                col("report_id"),
                col("at.clause_ordinal"),
                col("at.begin"),
                col("at.begin").as("end"));
    Map<Integer, List<Row>> sentences = Sentences.byGroup(in, touched, "rank");
    for (int rank = 0; rank < themes.size(); rank++) {
      List<Row> ofTheme = sentences.getOrDefault(rank, List.of());
      scripts.write("theme-sentences-" + rank, json -> Sentences.write(json, ofTheme));
    }
  }
}
