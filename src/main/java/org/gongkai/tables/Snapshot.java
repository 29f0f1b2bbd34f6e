package org.gongkai.tables;

import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Table;

/** A complete state of the warehouse. */
public final class Snapshot implements TableSource {

  private final Warehouse warehouse;
  private final Path folder;

  Snapshot(Warehouse warehouse, Path folder) {
    this.warehouse = warehouse;
    this.folder = folder;
  }

  @Override
  public Dataset<Row> read(Table table) {
    return TableFiles.read(warehouse.spark(), tableFolder(folder, table), table);
  }

  Path folder() {
    return folder;
  }

  /** The name of the run that made it. */
  public String run() {
    return folder.getName();
  }

  /** What its run wrote down about itself, as JSON. */
  public String runFile() {
    return warehouse.readText(new Path(folder, Warehouse.RUN_FILE));
  }

  static Path tableFolder(Path snapshot, Table table) {
    return new Path(snapshot, "tables/" + table.name());
  }
}
