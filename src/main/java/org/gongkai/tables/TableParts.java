package org.gongkai.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.catalyst.InternalRow;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.Table;

/**
 * The part of ingest's tables that one task writes in one pass over accepted reports: a file of
 * each table and year.
 */
final class TableParts implements Closeable {

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

  /** Writes the rows of a report, which stand in each file in the order of the reports. */
  void write(ReportRows report) throws IOException {
    String year = report.shared().year().map(String::valueOf).orElse(TableFiles.NULL_YEAR);
    file(IngestTables.TEXTS, year).write(report.textRow());
    for (int i = 0; i < ReportRows.TABLES.size(); i++) {
      for (InternalRow row : report.tables().get(i)) {
        file(ReportRows.TABLES.get(i), year).write(row);
      }
    }
  }

  private PlainParquet file(Table table, String year) throws IOException {
    String part = table.isPartitioned() ? table.name() + "/report_year=" + year : table.name();
    String name = part + "/" + fileName;
    PlainParquet file = files.get(name);
    if (file == null) {
      Configuration own =
          settings.computeIfAbsent(
              table, any -> PlainParquet.settings(SparkSchema.of(FileColumns.of(table)), hadoop));
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
