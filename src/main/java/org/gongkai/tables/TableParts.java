package org.gongkai.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.Table;

/**
 * The part of ingest's tables that one task writes in one pass over what is known of accepted
 * documents: a file of each table and year.
 */
final class TableParts implements Closeable {

  private static final int DOCUMENT_ID = KnownDocument.SCHEMA.fieldIndex(KnownDocument.DOCUMENT_ID);
  private static final int TEXT = KnownDocument.SCHEMA.fieldIndex("text");
  private static final int YEAR = KnownDocument.SCHEMA.fieldIndex(KnownDocument.REPORT_YEAR);

  private static final List<NestedRows> NESTED =
      AssessedRows.TABLES.stream().map(NestedRows::new).toList();

  private final Path folder;
  private final String fileName;
  private final Configuration hadoop;
  private final Map<Table, Configuration> settings = new LinkedHashMap<>();
  private final Map<String, PlainParquet> files = new LinkedHashMap<>();

  TableParts(Path folder, String fileName, Configuration hadoop) {
    this.folder = folder;
    this.fileName = fileName;
    this.hadoop = hadoop;
  }

  /** Writes the rows of a document, which stand in each file in the order of the documents. */
  void write(InternalRow known) throws IOException {
    Object text = known.get(TEXT, DataTypes.StringType);
    Object id = known.get(DOCUMENT_ID, DataTypes.StringType);
    String year =
        known.isNullAt(YEAR) ? TableFiles.NULL_YEAR : Integer.toString(known.getInt(YEAR));
    file(IngestTables.TEXTS, year).write(new GenericInternalRow(new Object[] {id, text}));
    for (NestedRows nested : NESTED) {
      int count = nested.count(known);
      for (int i = 0; i < count; i++) {
        file(nested.table(), year).write(nested.row(known, i));
      }
    }
  }

  private PlainParquet file(Table table, String year) throws IOException {
    String part = table.isPartitioned() ? table.name() + "/report_year=" + year : table.name();
    String name = part + "/" + fileName;
    PlainParquet file = files.get(name);
    if (file == null) {
      Configuration own =
          settings.computeIfAbsent(table, any -> PlainParquet.settings(table, hadoop));
      file = new PlainParquet(new Path(folder, name), own);
      files.put(name, file);
    }
    return file;
  }

  /** The files by their paths in the folder. */
  Set<String> names() {
    return files.keySet();
  }

  @Override
  public void close() throws IOException {
    for (PlainParquet file : files.values()) {
      file.close();
    }
  }
}
