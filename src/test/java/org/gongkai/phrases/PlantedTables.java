package org.gongkai.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.Table;
import org.gongkai.tables.SparkSchema;
import org.gongkai.tables.TableSink;
import org.gongkai.tables.TableSource;

/** A planted corpus as the tables of ingest, and what the stage makes of it. */
final class PlantedTables implements TableSource, TableSink {

  private final SparkSession spark;
  private final Map<String, Dataset<Row>> tables = new HashMap<>();

  PlantedTables(SparkSession spark, PlantedCorpus corpus, int partitions) {
    this.spark = spark;
    Random marks = new Random(3);
    List<Row> reports = new ArrayList<>();
    List<Row> clauses = new ArrayList<>();
    List<Row> texts = new ArrayList<>();
    for (PlantedCorpus.PlantedReport report : corpus.reports) {
      reports.add(
          row(
              IngestTables.REPORTS,
              Map.of(
                  "report_id", report.id,
                  "document_id", "d" + report.id,
                  "agency_id", report.agency,
                  "province_code", report.province,
                  "agency_level", report.level,
                  "report_year", report.year)));
      StringBuilder text = new StringBuilder("五、存在的主要问题\uD840\uDC00");
      for (int i = 0; i < report.clauses.size(); i++) {
        PlantedCorpus.PlantedClause clause = report.clauses.get(i);
        String printed = printed(clause.text(), marks);
        int begin = text.codePointCount(0, text.length());
        text.append(printed).append("。");
        clauses.add(
            row(
                IngestTables.CLAUSES,
                Map.of(
                    "report_id",
                    report.id,
                    "ordinal",
                    i,
                    "role",
                    "problem",
                    "text",
                    printed,
                    "normalized",
                    clause.text(),
                    "themes",
                    List.of(i % 2 == 0 ? "timeliness" : "staffing").toArray(),
                    "begin",
                    begin,
                    "end",
                    begin + printed.codePointCount(0, printed.length()),
                    "report_year",
                    report.year)));
      }
      texts.add(
          row(IngestTables.TEXTS, Map.of("document_id", "d" + report.id, "text", text.toString())));
    }
    put(IngestTables.REPORTS, reports, partitions);
    put(IngestTables.CLAUSES, clauses, partitions);
    put(IngestTables.TEXTS, texts, partitions);
  }

  /** As printed: with blanks, marks and full-width letters that normalising takes off. */
  private static String printed(String normalized, Random marks) {
    StringBuilder printed = new StringBuilder();
    for (int i = 0; i < normalized.length(); i++) {
      if (marks.nextInt(25) == 0) {
        printed.append(List.of(" ", "**", "\n", "　").get(marks.nextInt(4)));
      }
      printed.append(normalized.charAt(i));
    }
    return printed.toString();
  }

  private static Row row(Table table, Map<String, Object> values) {
    return RowFactory.create(
        table.columns().stream().map(column -> values.get(column.name())).toArray());
  }

  private void put(Table table, List<Row> rows, int partitions) {
    StructType schema = SparkSchema.of(table);
    tables.put(table.name(), spark.createDataFrame(rows, schema).repartition(partitions));
  }

  @Override
  public Dataset<Row> read(Table table) {
    return tables.get(table.name());
  }

  /** Keeps what was written, as rows that need not be computed again. */
  @Override
  public void write(Table table, Dataset<Row> rows) {
    if (!rows.schema().equals(SparkSchema.of(table)) && rows.columns().length == 0) {
      throw new IllegalArgumentException("Not the columns of " + table.name());
    }
    tables.put(table.name(), spark.createDataFrame(rows.collectAsList(), SparkSchema.of(table)));
    tables.get(table.name()).createOrReplaceTempView(table.name());
  }

  List<Row> rows(Table table) {
    return read(table).collectAsList();
  }
}
