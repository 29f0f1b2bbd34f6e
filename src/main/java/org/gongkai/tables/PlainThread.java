package org.gongkai.tables;

import java.io.Closeable;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.gongkai.read.InputDocument;
import org.gongkai.schema.IngestTables;
import scala.Function1;

/**
 * The tables of ingest written by one plain thread, as the documents come: the reference by which
 * Spark's own cost is known. It tells no duplicates, which takes all documents together.
 */
public final class PlainThread implements Closeable {

  private static final String RUN = "plain-thread";
  private static final String FILE = "part.parquet";

  private static final Function1<Object, Object> TO_CATALYST =
      CatalystTypeConverters.createToCatalystConverter(KnownDocument.SCHEMA);

  private final PlainParquet documents;
  private final Function1<Object, Object> documentToCatalyst =
      CatalystTypeConverters.createToCatalystConverter(SparkSchema.of(IngestTables.DOCUMENTS));
  private final TableParts parts;

  public PlainThread(java.nio.file.Path folder) throws IOException {
    Path target = new Path(folder.toUri());
    Configuration hadoop = new Configuration(false);
    hadoop.set("fs.file.impl", LocalFiles.class.getName());
    this.parts = new TableParts(target, FILE, hadoop);
    this.documents =
        new PlainParquet(
            new Path(target, IngestTables.DOCUMENTS.name() + "/" + FILE),
            PlainParquet.settings(IngestTables.DOCUMENTS, hadoop));
  }

  /** Parses, resolves and checks a document and writes its rows. */
  public void write(InputDocument document) throws IOException {
    Row known = KnownDocument.assess(document, RUN);
    boolean isAccepted = value(known, KnownDocument.REASON) == null;
    Row row = documentRow(document, known, isAccepted);
    documents.write((InternalRow) documentToCatalyst.apply(row));
    if (isAccepted) {
      parts.write((InternalRow) TO_CATALYST.apply(known));
    }
  }

  private static Object value(Row known, String column) {
    return known.get(KnownDocument.SCHEMA.fieldIndex(column));
  }

  private static Row documentRow(InputDocument document, Row known, boolean isAccepted) {
    return RowFactory.create(
        IngestTables.DOCUMENTS.columns().stream()
            .map(
                column ->
                    switch (column.name()) {
                      case "source_uri" -> document.uri();
                      case "status" -> isAccepted ? "accepted" : "rejected";
                      case "duplicate_of" -> null;
                      case "report_id" -> isAccepted ? document.documentId() : null;
                      default -> value(known, column.name());
                    })
            .toArray());
  }

  @Override
  public void close() throws IOException {
    documents.close();
    parts.close();
  }
}
