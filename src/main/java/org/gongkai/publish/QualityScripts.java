package org.gongkai.publish;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Column;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.StatisticsTables;
import org.gongkai.schema.Table;
import org.gongkai.tables.TableSource;

/** What the view of data quality loads: coverage, rules, and what became of the documents. */
final class QualityScripts {

  private QualityScripts() {}

  static void write(TableSource in, PageScripts scripts) throws IOException {
    whole("coverage", StatisticsTables.COVERAGE, in, scripts);
    whole("rules", StatisticsTables.RULE_YEAR, in, scripts);
    documents("documents", in, scripts);
  }

  /** A table of a few thousand rows at most, whatever the number of reports. */
  private static void whole(String key, Table table, TableSource in, PageScripts scripts)
      throws IOException {
    List<Row> rows = TableFiles.sorted(table, in.read(table)).collectAsList();
    List<String> names = table.columns().stream().map(Column::name).toList();
    scripts.write(key, json -> Columnar.write(json, names, rows));
  }

  private static void documents(String key, TableSource in, PageScripts scripts)
      throws IOException {
    Dataset<Row> fates =
        in.read(IngestTables.DOCUMENTS)
            .groupBy("status", "reason")
            .agg(count(lit(1)).as("document_count"))
            .orderBy("status", "reason");
    List<Row> rows = fates.collectAsList();
    scripts.write(
        key, json -> Columnar.write(json, List.of("status", "reason", "document_count"), rows));
  }
}
