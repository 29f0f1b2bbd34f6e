package org.gongkai.tables;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.StructType;
import org.gongkai.check.Assessment;
import org.gongkai.read.InputDocument;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.Parsed;
import org.gongkai.report.RejectReason;
import org.gongkai.report.ReportYear;
import org.gongkai.report.SourceDocument;
import org.slf4j.LoggerFactory;

/**
 * What is known of a document once it has been read, which ingest keeps so that a document whose
 * content is known need not be parsed again.
 *
 * @param facts in the order of the columns, without the rows
 * @param report empty where the document is rejected
 */
record KnownDocument(List<Object> facts, Optional<ReportRows> report) {

  static final String DOCUMENT_ID = "document_id";
  static final String CONTENT_SHA256 = "content_sha256";
  static final String REASON = "reason";
  static final String REPORT_YEAR = "report_year";
  static final String REPOST_KEY = "repost_key";
  static final String SENTENCES = "sentences";
  static final String COMPLETENESS = "completeness";
  static final String AGENCY_ID = "agency_id";
  static final String ROWS = "rows";

  /** Facts for deciding what becomes of the document, and the packed rows of its report. */
  static final StructType SCHEMA =
      StructType.fromDDL(
          "document_id string, content_sha256 string, byte_count bigint, charset string,"
              + " source_url string, reason string, reason_detail string, run_id string,"
              + " report_year int, agency_id string, repost_key bigint,"
              + " sentences array<bigint>, completeness int, rows binary");

  /** Parses, resolves and checks a document. */
  static KnownDocument of(InputDocument document, String run) {
    return document
        .content()
        .fold(
            source -> safely(document, source, run),
            no -> rejected(document, Optional.empty(), no, run));
  }

  /** A parser that breaks costs one document and is reported; it does not end a run of millions. */
  private static KnownDocument safely(InputDocument document, SourceDocument source, String run) {
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

  private static KnownDocument accepted(
      SourceDocument source, AssessedReport assessed, String run) {
    Fingerprint fingerprint = Fingerprint.of(assessed);
    return new KnownDocument(
        facts(
            source.documentId(),
            source.contentSha256(),
            source.byteCount(),
            source.charset(),
            source.hints().url().orElse(null),
            null,
            null,
            run,
            assessed.resolution().year().map(ReportYear::value).orElse(null),
            assessed.resolution().agency().agencyId().orElse(null),
            fingerprint.key(),
            new GenericArrayData(fingerprint.sentences()),
            fingerprint.completeness()),
        Optional.of(ReportRows.of(assessed)));
  }

  private static KnownDocument rejected(
      InputDocument document,
      Optional<SourceDocument> source,
      Parsed.Rejected<?> rejection,
      String run) {
    return new KnownDocument(
        facts(
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
            null),
        Optional.empty());
  }

  private static List<Object> facts(Object... facts) {
    return Arrays.stream(facts).map(SparkValue::of).toList();
  }

  /** A fact by the name of its column, as Spark holds it. */
  Object fact(String column) {
    return facts.get(SCHEMA.fieldIndex(column));
  }

  /** In the columns of {@link #SCHEMA}. */
  InternalRow row() {
    Object[] values = Arrays.copyOf(facts.toArray(), SCHEMA.size());
    values[facts.size()] = report.map(ReportRows::packed).orElse(null);
    return new GenericInternalRow(values);
  }

  /** The columns that a decision on duplicates needs. */
  static final String[] LIGHT = {
    DOCUMENT_ID, CONTENT_SHA256, REASON, REPORT_YEAR, AGENCY_ID, REPOST_KEY, SENTENCES, COMPLETENESS
  };
}
