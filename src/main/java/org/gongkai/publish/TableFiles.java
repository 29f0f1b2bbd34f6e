package org.gongkai.publish;

import static org.apache.spark.sql.functions.col;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Table;
import org.gongkai.tables.OnePartition;

/**
 * A table as CSV, as a spreadsheet's CSV and as JSON, each one file with its rows in the order of
 * the key. Spark sorts; the driver never holds more than one partition.
 */
final class TableFiles {

  private TableFiles() {}

  static PublishedTable write(Table table, Dataset<Row> rows, Path publishDir) throws IOException {
    String path = "data/" + table.name() + ".csv";
    Path csvFile = publishDir.resolve(path);
    Files.createDirectories(publishDir.resolve("data/excel"));
    Measured measured = new Measured(Files.newOutputStream(csvFile));
    long rowCount = 0;
    try (RowFile csv = RowFile.csv(measured, table.columns());
        RowFile excel =
            RowFile.spreadsheet(
                Files.newOutputStream(publishDir.resolve("data/excel/" + table.name() + ".csv")),
                table.columns());
        RowFile json =
            RowFile.json(
                Files.newOutputStream(publishDir.resolve("data/" + table.name() + ".json")),
                table.columns())) {
      for (Iterator<Row> all = OnePartition.iterator(sorted(table, rows));
          all.hasNext();
          rowCount++) {
        Row row = all.next();
        csv.write(row);
        excel.write(row);
        json.write(row);
      }
    }
    return new PublishedTable(table, rowCount, measured.file(path));
  }

  /** The rows in the order of the key. */
  static Dataset<Row> sorted(Table table, Dataset<Row> rows) {
    return rows.orderBy(
        table.key().stream().map(name -> col(name).asc_nulls_first()).toArray(Column[]::new));
  }

  /** Counts and hashes what passes. */
  private static final class Measured extends FilterOutputStream {
    private final MessageDigest digest;
    private long byteCount;

    Measured(OutputStream out) {
      super(out);
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java has SHA-256", e);
      }
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      digest.update(bytes, offset, length);
      byteCount += length;
    }

    PublishedFile file(String path) {
      return new PublishedFile(path, byteCount, HexFormat.of().formatHex(digest.digest()));
    }
  }
}
