package org.gongkai.publish;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Catalog;
import org.gongkai.schema.Table;
import org.gongkai.tables.TableSource;

/** What is published: the report index and every table of statistics and of phrasing. */
final class PublishedTables {

  static final List<Table> ALL =
      Stream.concat(
              Stream.of(ReportIndex.TABLE),
              Catalog.TABLES.stream().filter(table -> table.stage() != Table.Stage.INGEST))
          .toList();

  private PublishedTables() {}

  /** The rows of a published table, in no particular order. */
  static Dataset<Row> rows(Table table, TableSource in) {
    return table.equals(ReportIndex.TABLE) ? ReportIndex.rows(in) : in.read(table);
  }
}
