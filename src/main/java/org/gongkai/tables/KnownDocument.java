package org.gongkai.tables;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.gongkai.check.Assessment;
import org.gongkai.read.InputDocument;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.Parsed;
import org.gongkai.report.RejectReason;
import org.gongkai.report.ReportYear;
import org.gongkai.report.SourceDocument;
import org.gongkai.schema.Table;
import org.slf4j.LoggerFactory;

/**
 * Everything that was understood of a document, as one row: what ingest keeps, so that a document
 * whose content is known need not be parsed again.
 */
final class KnownDocument {

  static final String DOCUMENT_ID = "document_id";
  static final String CONTENT_SHA256 = "content_sha256";
  static final String REASON = "reason";
  static final String REPORT_YEAR = "report_year";
  static final String REPOST_KEY = "repost_key";
  static final String SENTENCES = "sentences";
  static final String COMPLETENESS = "completeness";
  static final String AGENCY_ID = "agency_id";

  private KnownDocument() {}

  /** Name and type of each column, the nested tables behind the columns of the document. */
  static final StructType SCHEMA = schema();

  private static StructType schema() {
    StructType schema =
        StructType.fromDDL(
            "document_id string, content_sha256 string, byte_count bigint, charset string,"
                + " source_url string, reason string, reason_detail string, run_id string, text string,"
                + " report_year int, agency_id string, repost_key bigint,"
                + " sentences array<bigint>, completeness int");
    for (Table table : AssessedRows.TABLES) {
      StructType row = SparkSchema.of(AssessedRows.ownColumns(table));
      schema = schema.add(new StructField(table.name(), new ArrayType(row, false), true, none()));
    }
    return schema;
  }

  private static org.apache.spark.sql.types.Metadata none() {
    return org.apache.spark.sql.types.Metadata.empty();
  }

  /** Parses, resolves and checks a document, and makes its row. */
  static Row assess(InputDocument document, String run) {
    return document
        .content()
        .fold(
            source -> safely(document, source, run),
            no -> rejected(document, Optional.empty(), no, run));
  }

  /** A parser that breaks costs one document and is reported; it does not end a run of millions. */
  private static Row safely(InputDocument document, SourceDocument source, String run) {
    try {
      return Assessment.assess(source)
          .fold(
              assessed -> accepted(source, assessed, run),
              no -> rejected(document, Optional.of(source), no, run));
    } catch (RuntimeException | StackOverflowError e) {
      LoggerFactory.getLogger(KnownDocument.class)
          .error("The parser broke on {}, a bug to report", source.uri(), e);
      StringWriter stack = new StringWriter();
      e.printStackTrace(new PrintWriter(stack));
      String detail = stack.toString().lines().limit(8).collect(Collectors.joining("\n"));
      return rejected(
          document,
          Optional.of(source),
          new Parsed.Rejected<>(RejectReason.PARSER_FAILURE, detail),
          run);
    }
  }

  private static Row accepted(SourceDocument source, AssessedReport assessed, String run) {
    Fingerprint fingerprint = Fingerprint.of(assessed);
    List<Object> values =
        new ArrayList<>(
            Arrays.asList(
                source.documentId(),
                source.contentSha256(),
                source.byteCount(),
                source.charset(),
                source.hints().url().orElse(null),
                null,
                null,
                run,
                source.text().value(),
                assessed.resolution().year().map(ReportYear::value).orElse(null),
                assessed.resolution().agency().agencyId().orElse(null),
                fingerprint.key(),
                fingerprint.sentences(),
                fingerprint.completeness()));
    AssessedRows.of(assessed).forEach(rows -> values.add(rows.toArray(Row[]::new)));
    return RowFactory.create(values.toArray());
  }

  private static Row rejected(
      InputDocument document,
      Optional<SourceDocument> source,
      Parsed.Rejected<?> rejection,
      String run) {
    List<Object> values =
        new ArrayList<>(
            Arrays.asList(
                document.documentId(),
                document.contentSha256().orElse(null),
                document.byteCount().orElse(null),
                source.map(SourceDocument::charset).orElse(null),
                source.flatMap(s -> s.hints().url()).orElse(null),
                rejection.reason().code(),
                rejection.detail(),
                run,
                null,
                null,
                null,
                null,
                null,
                null));
    AssessedRows.TABLES.forEach(table -> values.add(null));
    return RowFactory.create(values.toArray());
  }

  /** The columns that a decision on duplicates needs. */
  static final String[] LIGHT = {
    DOCUMENT_ID, CONTENT_SHA256, REASON, REPORT_YEAR, AGENCY_ID, REPOST_KEY, SENTENCES, COMPLETENESS
  };

  static final StructType SCANNED =
      new StructType()
          .add(DOCUMENT_ID, DataTypes.StringType)
          .add("source_uri", DataTypes.StringType)
          .add("file", DataTypes.StringType)
          .add("position", DataTypes.LongType);
}
