package org.gongkai.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gongkai.read.InputDocument;
import org.gongkai.schema.Column;
import org.gongkai.schema.Columns;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.Table;

/**
 * The tables of ingest written by one plain thread, as the documents come: the reference by which
 * Spark's own cost is known. It tells no duplicates, which takes all documents together.
 */
public final class PlainThread implements Closeable {

  private static final String RUN = "plain-thread";

  private final Path folder;
  private final Map<String, PlainParquet> files = new HashMap<>();

  public PlainThread(java.nio.file.Path folder) {
    this.folder = new Path(folder.toUri());
  }

  /** Parses, resolves and checks a document and writes its rows. */
  public void write(InputDocument document) throws IOException {
    Row known = KnownDocument.assess(document, RUN);
    boolean isAccepted = value(known, KnownDocument.REASON) == null;
    write(IngestTables.DOCUMENTS, known, documentRow(document, known, isAccepted));
    if (!isAccepted) {
      return;
    }
    write(
        IngestTables.TEXTS,
        known,
        RowFactory.create(value(known, KnownDocument.DOCUMENT_ID), value(known, "text")));
    for (Table table : AssessedRows.TABLES) {
      for (Row own : (Row[]) value(known, table.name())) {
        write(table, known, whole(table, known, own));
      }
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

  /** A row with the columns that it shares with its document. */
  private static Row whole(Table table, Row known, Row own) {
    List<Column> columns = PlainParquet.columns(table);
    Object[] values = new Object[columns.size()];
    int next = 0;
    for (int i = 0; i < values.length; i++) {
      String name = columns.get(i).name();
      values[i] =
          switch (name) {
            case "report_id", "document_id" -> value(known, KnownDocument.DOCUMENT_ID);
            case "source_url", "report_year" -> value(known, name);
            default -> own.get(next++);
          };
    }
    return RowFactory.create(values);
  }

  private void write(Table table, Row known, Row row) throws IOException {
    String year = Objects.toString(value(known, Columns.REPORT_YEAR.name()), "null");
    String name = table.isPartitioned() ? table.name() + "/report_year=" + year : table.name();
    PlainParquet file = files.get(name);
    if (file == null) {
      file = new PlainParquet(new Path(folder, name + "/part.parquet"), table);
      files.put(name, file);
    }
    file.write(row);
  }

  @Override
  public void close() throws IOException {
    for (PlainParquet file : files.values()) {
      file.close();
    }
  }

  /** How many files were written. */
  public int fileCount() {
    return files.size();
  }
}
