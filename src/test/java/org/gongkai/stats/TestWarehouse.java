package org.gongkai.stats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.gongkai.schema.Column;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.Table;
import org.gongkai.tables.SparkSchema;
import org.gongkai.tables.TableSink;
import org.gongkai.tables.TableSource;

/** Tables of ingest for tests: from Parquet, or from a few rows written by hand. */
final class TestWarehouse implements TableSource {

  /** The tables that the statistics are made from. */
  static final List<Table> STATISTICS_READ =
      List.of(
          IngestTables.DOCUMENTS,
          IngestTables.REPORTS,
          IngestTables.APPLICATIONS,
          IngestTables.REVIEWS,
          IngestTables.DISCLOSURES,
          IngestTables.STATEMENTS,
          IngestTables.CLAUSES,
          IngestTables.ISSUES);

  private final SparkSession spark;
  private final Map<String, List<Row>> tables = new HashMap<>();

  TestWarehouse(SparkSession spark) {
    this.spark = spark;
  }

  static TableSource parquet(SparkSession spark, Path folder) {
    return table ->
        spark
            .read()
            .parquet(folder.resolve(table.name()).toString())
            .select(
                table.columns().stream()
                    .map(column -> functions.col(column.name()).cast(column.type().ddl()))
                    .toArray(org.apache.spark.sql.Column[]::new));
  }

  /** Writes one file a table. */
  static TableSink parquetSink(Path folder) {
    return (table, rows) -> {
      if (!List.of(rows.columns()).equals(table.columns().stream().map(Column::name).toList())) {
        throw new AssertionError(table.name() + " has " + Arrays.toString(rows.columns()));
      }
      rows.coalesce(1).write().parquet(folder.resolve(table.name()).toString());
    };
  }

  /** Puts a row into a table; columns that it does not name are null. */
  TestWarehouse add(Table table, Map<String, ?> row) {
    if (!table.columns().stream().map(Column::name).toList().containsAll(row.keySet())) {
      throw new IllegalArgumentException("No such columns in " + table.name() + ": " + row);
    }
    tables
        .computeIfAbsent(table.name(), name -> new ArrayList<>())
        .add(
            RowFactory.create(
                table.columns().stream().map(column -> row.get(column.name())).toArray()));
    return this;
  }

  @Override
  public Dataset<Row> read(Table table) {
    return spark.createDataFrame(
        tables.getOrDefault(table.name(), List.of()), SparkSchema.of(table));
  }
}
