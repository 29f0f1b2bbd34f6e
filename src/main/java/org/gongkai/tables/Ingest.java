package org.gongkai.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.row_number;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.expressions.Window;
import org.gongkai.read.Documents;
import org.gongkai.schema.Columns;
import org.gongkai.schema.IngestTables;

/**
 * The ingest job: files to the tables of ingest.
 *
 * <p>It lists which documents are there, parses those it does not know, decides which of all repeat
 * others, and writes the tables from what is known of the rest. Each step ends in files, so that a
 * lost executor costs work and changes nothing.
 */
public final class Ingest {

  /** Documents whose rows of one year go into one file. */
  private static final int DOCUMENTS_PER_FILE = 20_000;

  /** Documents that one task parses, and that one task writes: seconds of work. */
  private static final int DOCUMENTS_PER_TASK = 2_000;

  private static final int DOCUMENTS_PER_WRITING_TASK = 5_000;

  private final SparkSession spark;
  private final SnapshotDraft draft;
  private final IngestOptions options;
  private final InputScan input;

  private Ingest(SnapshotDraft draft, IngestOptions options) {
    this.spark = draft.warehouse().spark();
    this.draft = draft;
    this.options = options;
    this.input = new InputScan(spark, options.maxDocumentBytes());
  }

  /** Reads the files and writes the tables of ingest into the draft. */
  public static IngestCounts run(SnapshotDraft draft, List<String> files, IngestOptions options) {
    return new Ingest(draft, options).run(files);
  }

  private IngestCounts run(List<String> files) {
    Dataset<Row> scanned = scan(files);
    long documentCount = scanned.count();
    KnownDocuments known = KnownDocuments.of(draft, options.parserVersion());
    long parsedCount = parse(scanned, known, documentCount);
    Dataset<Row> documents = documents(scanned, known.all());
    draft.write(IngestTables.DOCUMENTS, documents);
    writeTables(known.all(), documentCount);
    draft.delete(draft.folder(".scan"));
    return IngestCounts.of(draft, documentCount, parsedCount);
  }

  /** Which documents the input holds: a row an occurrence. */
  private Dataset<Row> scan(List<String> files) {
    InputScan scan = input;
    Path folder = draft.folder(".scan");
    Dataset<Row> scanned =
        options.limit() > 0
            ? spark.createDataFrame(first(files), Occurrence.SCHEMA)
            : spark
                .createDataset(
                    InputScan.distribute(spark, files)
                        .mapPartitions(paths -> new Flattened<>(paths, file -> rows(scan, file)))
                        .rdd(),
                    Encoders.row(Occurrence.SCHEMA))
                .toDF();
    scanned.write().parquet(folder.toString());
    return OnePartition.of(spark.read().schema(Occurrence.SCHEMA).parquet(folder.toString()));
  }

  /** The first documents of the first files; no other file is opened. */
  private List<Row> first(List<String> files) {
    Iterator<Row> rows = new Flattened<>(files.iterator(), file -> rows(input, file));
    List<Row> first = new ArrayList<>();
    while (first.size() < options.limit() && rows.hasNext()) {
      first.add(rows.next());
    }
    return first;
  }

  private static Iterator<Row> rows(InputScan scan, String file) {
    Documents documents = scan.documents(file);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return documents.hasNext();
      }

      @Override
      public Row next() {
        return Occurrence.of(documents.next(), file, documents.mark()).row();
      }
    };
  }

  /** Parses the documents that are not known, each in one task, and keeps what was understood. */
  private long parse(Dataset<Row> scanned, KnownDocuments known, long documentCount) {
    Dataset<Row> unknown =
        scanned
            .join(
                known.ids(),
                scanned.col(KnownDocument.DOCUMENT_ID).equalTo(col("known_id")),
                "left_anti")
            .dropDuplicates(KnownDocument.DOCUMENT_ID);
    Path list = draft.folder(".unknown");
    unknown.write().parquet(list.toString());
    Dataset<Row> listed = spark.read().schema(Occurrence.SCHEMA).parquet(list.toString());
    long unknownCount = listed.count();
    if (unknownCount > 0) {
      parse(listed, unknownCount, known);
    }
    draft.delete(list);
    return unknownCount;
  }

  private void parse(Dataset<Row> unknown, long unknownCount, KnownDocuments known) {
    InputScan scan = input;
    String run = draft.run();
    int tasks =
        (int)
            Math.max(
                spark.sparkContext().defaultParallelism() * 2L, unknownCount / DOCUMENTS_PER_TASK);
    // Ranges are of one size, where a hash may send two of ten blocks to one task.
    Dataset<Row> wanted =
        unknown
            .repartitionByRange(tasks, col(Occurrence.FILE), col(Occurrence.POSITION))
            .sortWithinPartitions(Occurrence.FILE, Occurrence.POSITION);
    known.add(wanted.toJavaRDD(), rows -> new Assessing(rows, scan::documents, run));
  }

  /** A row of the table of documents for each occurrence. */
  private Dataset<Row> documents(Dataset<Row> scanned, Dataset<Row> known) {
    Dataset<Row> light =
        known
            .select(columns(KnownDocument.LIGHT))
            .join(scanned.select(KnownDocument.DOCUMENT_ID).distinct(), KnownDocument.DOCUMENT_ID);
    Dataset<Row> canonical = Duplicates.withCanonical(light);
    Dataset<Row> facts =
        known.select(
            columns(
                KnownDocument.DOCUMENT_ID,
                "source_url",
                KnownDocument.CONTENT_SHA256,
                "byte_count",
                "charset",
                KnownDocument.REASON,
                "reason_detail",
                "run_id"));
    Column occurrence =
        row_number()
            .over(
                Window.partitionBy(KnownDocument.DOCUMENT_ID)
                    .orderBy("source_uri", Occurrence.POSITION));
    return DocumentRows.of(
        scanned
            .withColumn("occurrence", occurrence)
            .join(facts, new String[] {KnownDocument.DOCUMENT_ID}, "left")
            .join(canonical, new String[] {KnownDocument.DOCUMENT_ID}, "left"),
        draft.run());
  }

  private static Column[] columns(String... names) {
    return Arrays.stream(names).map(name -> col(name)).toArray(Column[]::new);
  }

  private void writeTables(Dataset<Row> known, long documentCount) {
    Dataset<Row> accepted =
        draft
            .read(IngestTables.DOCUMENTS)
            .filter(col(Columns.REPORT_ID.name()).isNotNull())
            .select(col(Columns.REPORT_ID.name()).as("accepted_id"));
    int fileCount = (int) Math.max(1, documentCount / DOCUMENTS_PER_FILE);
    int tasks = (int) Math.max(1, documentCount / DOCUMENTS_PER_WRITING_TASK);
    // Years are shared out among the tasks, so that more tasks make no more files of a year.
    Column file = pmod(hash(col(KnownDocument.DOCUMENT_ID)), lit(fileCount));
    Dataset<Row> sorted =
        known
            .select(KnownDocument.DOCUMENT_ID, KnownDocument.REPORT_YEAR, KnownDocument.ROWS)
            .join(accepted, col(KnownDocument.DOCUMENT_ID).equalTo(col("accepted_id")), "left_semi")
            .repartition(tasks, col(KnownDocument.REPORT_YEAR), file)
            .sortWithinPartitions(KnownDocument.DOCUMENT_ID)
            .select(KnownDocument.ROWS);
    // The rows as Spark holds them: there is but one value in each, and it is bytes.
    TaskFiles.write(
        draft,
        sorted.queryExecution().toRdd().toJavaRDD(),
        Ingest::writeReports,
        draft.folder("tables"));
    draft.complete(IngestTables.TEXTS);
    ReportRows.TABLES.forEach(draft::complete);
  }

  private static Set<String> writeReports(
      Iterator<InternalRow> packed, Path folder, String fileName, Configuration hadoop)
      throws IOException {
    try (TableParts parts = new TableParts(folder, fileName, hadoop)) {
      while (packed.hasNext()) {
        parts.write(ReportRows.unpacked(packed.next().getBinary(0)));
      }
      return parts.names();
    }
  }
}
