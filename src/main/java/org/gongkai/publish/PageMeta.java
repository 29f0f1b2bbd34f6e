package org.gongkai.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.gongkai.check.Rule;
import org.gongkai.check.Rules;
import org.gongkai.form.Applicant;
import org.gongkai.form.Edition;
import org.gongkai.form.Outcome;
import org.gongkai.schema.Catalog;
import org.gongkai.schema.IngestTables;
import org.gongkai.tables.TableSource;

/** What the page must know before it can show anything: labels, measures, years, counts. */
final class PageMeta {

  private PageMeta() {}

  /** Writes it last, when all keys are known. */
  static void write(
      TableSource in, List<PublishedTable> tables, DataOrigin origin, PageScripts scripts)
      throws IOException {
    List<Row> years =
        in.read(IngestTables.REPORTS)
            .filter("report_year is not null")
            .groupBy("report_year")
            .agg(functions.count(functions.lit(1)))
            .orderBy("report_year")
            .collectAsList();
    List<String> keys = List.copyOf(scripts.keys());
    scripts.write(
        "meta",
        json -> {
          json.writeStartObject();
          json.writeStringField("schema_version", Catalog.SCHEMA_VERSION);
          json.writeBooleanField("synthetic", origin == DataOrigin.SYNTHETIC);
          json.writeArrayFieldStart("years");
          for (Row year : years) {
            json.writeNumber(year.getInt(0));
          }
          json.writeEndArray();
          json.writeFieldName("measures");
          PageMeasure.writeAll(json);
          writeForm(json);
          writeRules(json);
          writeCaps(json);
          json.writeArrayFieldStart("keys");
          for (String key : keys) {
            json.writeString(key);
          }
          json.writeEndArray();
          writeTables(json, tables);
          json.writeEndObject();
        });
  }

  private static void writeForm(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("outcomes");
    for (Outcome outcome : Outcome.values()) {
      json.writeStartObject();
      json.writeStringField("id", outcome.code());
      json.writeStringField("zh", outcome.zh());
      json.writeStringField("en", outcome.en());
      json.writeStringField("group", outcome.group().name().toLowerCase(java.util.Locale.ROOT));
      json.writeBooleanField("result", outcome.group().isResult());
      json.writeArrayFieldStart("forms");
      for (Edition edition : Arrays.stream(Edition.values()).filter(outcome::isIn).toList()) {
        json.writeString(edition.code());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("applicants");
    for (Applicant applicant : Applicant.values()) {
      json.writeStartObject();
      json.writeStringField("id", applicant.code());
      json.writeStringField("zh", applicant.zh());
      json.writeStringField("en", applicant.en());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeRules(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rules");
    for (Rule rule : Rules.ALL) {
      json.writeStartObject();
      json.writeStringField("id", rule.code());
      json.writeStringField("zh", rule.zh());
      json.writeStringField("en", rule.en());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeCaps(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("caps");
    json.writeNumberField("phrases", PhraseScripts.PHRASES);
    json.writeNumberField("families", PhraseScripts.FAMILIES);
    json.writeNumberField("sentences", PhraseScripts.SENTENCES);
    json.writeNumberField("theme_sentences", ThemeScripts.SENTENCES);
    json.writeNumberField("phrases_a_script", PhraseScripts.PHRASES_A_SCRIPT);
    json.writeNumberField("distinctive", PhraseScripts.DISTINCTIVE);
    json.writeNumberField("reuse_pairs", ReuseScripts.PAIRS);
    json.writeEndObject();
  }

  private static void writeTables(JsonGenerator json, List<PublishedTable> tables)
      throws IOException {
    json.writeArrayFieldStart("tables");
    for (PublishedTable published : tables) {
      json.writeStartObject();
      json.writeStringField("name", published.table().name());
      json.writeStringField("zh", published.table().zh());
      json.writeStringField("en", published.table().en());
      json.writeStringField("description", published.table().description());
      json.writeNumberField("rows", published.rowCount());
      json.writeNumberField("bytes", published.csv().byteCount());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
