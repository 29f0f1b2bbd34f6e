package org.gongkai.tables;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Table;

/** Where a stage reads the tables of earlier stages. */
@FunctionalInterface
public interface TableSource {

  /** The rows of a table, with the columns of its definition in their order. */
  Dataset<Row> read(Table table);
}
