package org.gongkai.tables;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Table;

/** Where a stage writes its tables. */
@FunctionalInterface
public interface TableSink {

  /** Writes the rows, which must have exactly the columns of the table's definition. */
  void write(Table table, Dataset<Row> rows);
}
