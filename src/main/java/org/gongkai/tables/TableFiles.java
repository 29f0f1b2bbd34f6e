package org.gongkai.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.gongkai.schema.Columns;
import org.gongkai.schema.Table;

/** Reading and writing of catalogued tables as Parquet. */
final class TableFiles {

  /** What Hive, and with it every reader, takes for a null partition. */
  static final String NULL_YEAR = "__HIVE_DEFAULT_PARTITION__";

  private static final String NULL_PARTITION = "report_year=" + NULL_YEAR;

  private TableFiles() {}

  static Dataset<Row> read(SparkSession spark, Path folder, Table table) {
    return OnePartition.of(spark.read().schema(SparkSchema.of(table)).parquet(folder.toString()));
  }

  /** The rows in the order of the table's key. */
  static Dataset<Row> sorted(Table table, Dataset<Row> rows) {
    return rows.sort(table.key().stream().map(functions::col).toArray(Column[]::new));
  }

  /** Writes rows as they come, with the columns, types and comments of the definition. */
  static void write(Dataset<Row> rows, Path folder, Table table) {
    requireColumns(rows, table);
    DataFrameWriter<Row> writer = conform(rows, table).write().option("compression", "zstd");
    if (table.isPartitioned()) {
      writer.partitionBy(Columns.REPORT_YEAR.name()).parquet(folder.toString());
    } else {
      writer.parquet(folder.toString());
    }
  }

  private static void requireColumns(Dataset<Row> rows, Table table) {
    List<String> expected =
        table.columns().stream().map(org.gongkai.schema.Column::name).sorted().toList();
    List<String> actual = Arrays.stream(rows.columns()).sorted().toList();
    if (!expected.equals(actual)) {
      throw new IllegalArgumentException(
          "Table " + table.name() + " has the columns " + expected + ", not " + actual);
    }
  }

  private static Dataset<Row> conform(Dataset<Row> rows, Table table) {
    return rows.select(
        Arrays.stream(SparkSchema.of(table).fields())
            .map(
                field ->
                    rows.col(field.name())
                        .cast(field.dataType())
                        .as(field.name(), field.metadata()))
            .toArray(Column[]::new));
  }

  /** A table without rows still has a file, so that every reader learns its columns. */
  static void ensureFile(SparkSession spark, Path folder, Table table) {
    if (!table.isPartitioned()) {
      return;
    }
    try {
      FileSystem files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
      if (Arrays.stream(files.listStatus(folder)).anyMatch(FileStatus::isDirectory)) {
        return;
      }
      StructField[] fields = SparkSchema.of(table).fields();
      StructType schema = new StructType(Arrays.copyOf(fields, fields.length - 1));
      spark
          .createDataFrame(List.of(), schema)
          .coalesce(1)
          .write()
          .option("compression", "zstd")
          .parquet(new Path(folder, NULL_PARTITION).toString());
      files.delete(new Path(folder, NULL_PARTITION + "/_SUCCESS"), false);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look into " + folder, e);
    }
  }
}
