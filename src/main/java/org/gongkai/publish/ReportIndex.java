package org.gongkai.publish;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Columns;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.Table;
import org.gongkai.tables.TableSource;

/**
 * The list of reports (报告目录): who reported on which year and where it can be read, without the text
 * and without the contact lines.
 */
final class ReportIndex {

  static final Table TABLE =
      new Table(
          "report_index",
          Table.Stage.INGEST,
          "报告目录",
          "Report index",
          "One row per report.",
          List.of("report_id"),
          List.of(
              Columns.REPORT_ID,
              Columns.REPORT_YEAR,
              Columns.TITLE,
              Columns.AGENCY_ID,
              Columns.AGENCY_NAME,
              Columns.AGENCY_LEVEL,
              Columns.AGENCY_KIND,
              Columns.PROVINCE_CODE,
              Columns.PROVINCE_NAME,
              Columns.PREFECTURE_NAME,
              Columns.COUNTY_CODE,
              Columns.COUNTY_NAME,
              Columns.TOWNSHIP_NAME,
              Columns.PLACE_CONFIDENCE,
              Columns.PUBLISHED_ON,
              Columns.SCOPE,
              Columns.TABLE2_FORM,
              Columns.TABLE3_FORM,
              Columns.TABLE4_FORM,
              Columns.ZERO_APPLICATION,
              Columns.ZERO_APPLICATION_SOURCE,
              Columns.CHAR_COUNT,
              Columns.ISSUE_COUNT,
              Columns.SOURCE_URL));

  private ReportIndex() {}

  static Dataset<Row> rows(TableSource in) {
    return in.read(IngestTables.REPORTS)
        .select(TABLE.columns().stream().map(column -> col(column.name())).toArray(Column[]::new));
  }
}
