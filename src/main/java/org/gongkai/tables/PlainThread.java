package org.gongkai.tables;

import java.io.Closeable;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.catalyst.InternalRow;
import org.gongkai.read.InputDocument;
import org.gongkai.schema.IngestTables;

/**
 * The tables of ingest written by one plain thread, as the documents come: the reference by which
 * Spark's own cost is known. It tells no duplicates, which takes all documents together.
 */
public final class PlainThread implements Closeable {

  private static final String RUN = "plain-thread";
  private static final String FILE = "part.parquet";

  private final PlainParquet documents;
  private final TableParts parts;

  public PlainThread(java.nio.file.Path folder) throws IOException {
    Path target = new Path(folder.toUri());
    Configuration hadoop = new Configuration(false);
    hadoop.set("fs.file.impl", LocalFiles.class.getName());
    this.parts = new TableParts(target, FILE, hadoop);
    this.documents =
        new PlainParquet(
            new Path(target, IngestTables.DOCUMENTS.name() + "/" + FILE),
            PlainParquet.settings(SparkSchema.of(IngestTables.DOCUMENTS), hadoop));
  }

  /** Parses, resolves and checks a document and writes its rows. */
  public void write(InputDocument document) throws IOException {
    KnownDocument known = KnownDocument.of(document, RUN);
    documents.write(documentRow(document, known));
    if (known.report().isPresent()) {
      parts.write(known.report().orElseThrow());
    }
  }

  private static InternalRow documentRow(InputDocument document, KnownDocument known) {
    boolean isAccepted = known.report().isPresent();
    return SparkValue.struct(
        IngestTables.DOCUMENTS.columns().stream()
            .map(
                column ->
                    switch (column.name()) {
                      case "source_uri" -> document.uri();
                      case "status" -> isAccepted ? "accepted" : "rejected";
                      case "duplicate_of" -> null;
                      case "report_id" -> isAccepted ? document.documentId() : null;
                      default -> known.fact(column.name());
                    })
            .toArray());
  }

  @Override
  public void close() throws IOException {
    documents.close();
    parts.close();
  }
}
