package org.gongkai.schema;

import java.util.List;

/** The tables that ingest writes. */
public final class IngestTables {

  public static final Table DOCUMENTS =
      new Table(
          "documents",
          Table.Stage.INGEST,
          "文档",
          "Documents",
          "One row per input document.",
          List.of("document_id"),
          List.of(
              Columns.DOCUMENT_ID,
              Columns.SOURCE_URI,
              Columns.SOURCE_URL,
              Columns.CONTENT_SHA256,
              Columns.BYTE_COUNT,
              Columns.CHARSET,
              Columns.DOCUMENT_STATUS,
              Columns.REASON,
              Columns.REASON_DETAIL,
              Columns.DUPLICATE_OF,
              Columns.REPORT_ID_OF_DOCUMENT,
              Columns.RUN_ID));

  public static final Table TEXTS =
      new Table(
          "texts",
          Table.Stage.INGEST,
          "原文",
          "Texts",
          "One row per accepted document.",
          List.of("document_id"),
          List.of(Columns.DOCUMENT_ID, Columns.TEXT));

  public static final Table REPORTS =
      new Table(
          "reports",
          Table.Stage.INGEST,
          "报告",
          "Reports",
          "One row per report.",
          List.of("report_id"),
          List.of(
              Columns.REPORT_ID,
              Columns.DOCUMENT_ID,
              Columns.TITLE,
              Columns.AGENCY_ID,
              Columns.AGENCY_NAME,
              Columns.AGENCY_NAME_RAW,
              Columns.AGENCY_LEVEL,
              Columns.AGENCY_KIND,
              Columns.PROVINCE_CODE,
              Columns.PROVINCE_NAME,
              Columns.PREFECTURE_NAME,
              Columns.COUNTY_CODE,
              Columns.COUNTY_NAME,
              Columns.TOWNSHIP_NAME,
              Columns.PLACE_CONFIDENCE,
              Columns.PLACE_EVIDENCE,
              Columns.REPORT_YEAR_SOURCE,
              Columns.PERIOD_START,
              Columns.PERIOD_END,
              Columns.PUBLISHED_ON,
              Columns.SCOPE,
              Columns.TABLE2_FORM,
              Columns.TABLE3_FORM,
              Columns.TABLE4_FORM,
              Columns.ZERO_APPLICATION,
              Columns.ZERO_APPLICATION_SOURCE,
              Columns.PHONE,
              Columns.POSTAL_CODE,
              Columns.EMAIL,
              Columns.ADDRESS,
              Columns.CHAR_COUNT,
              Columns.ISSUE_COUNT,
              Columns.RULES_NOT_ASSESSABLE,
              Columns.SOURCE_URL,
              Columns.REPORT_YEAR_PARTITION));

  public static final Table SECTIONS =
      new Table(
          "sections",
          Table.Stage.INGEST,
          "报告各部分",
          "Sections",
          "One row per section of a report.",
          List.of("report_id", "ordinal"),
          List.of(
              Columns.REPORT_ID,
              Columns.ORDINAL,
              Columns.SECTION,
              Columns.HEADING,
              Columns.SECTION_TEXT,
              Columns.BEGIN,
              Columns.END,
              Columns.REPORT_YEAR_PARTITION));

  public static final Table DISCLOSURES =
      new Table(
          "disclosures",
          Table.Stage.INGEST,
          "主动公开（表二）",
          "Proactive disclosure (table 2)",
          "One row per cell of table 2.",
          List.of("report_id", "item", "measure"),
          List.of(
              Columns.REPORT_ID,
              Columns.ARTICLE20_ITEM,
              Columns.ITEM,
              Columns.MEASURE,
              Columns.DISCLOSURE_VALUE,
              Columns.UNIT,
              Columns.RAW,
              Columns.FIGURE_STATUS,
              Columns.PROOF,
              Columns.BEGIN_OF_FIGURE,
              Columns.END_OF_FIGURE,
              Columns.REPORT_YEAR_PARTITION));

  public static final Table APPLICATIONS =
      new Table(
          "applications",
          Table.Stage.INGEST,
          "依申请公开（表三）",
          "Applications (table 3)",
          "One row per cell of table 3.",
          List.of("report_id", "outcome", "applicant"),
          List.of(
              Columns.REPORT_ID,
              Columns.OUTCOME,
              Columns.APPLICANT,
              Columns.COUNT_VALUE,
              Columns.RAW,
              Columns.FIGURE_STATUS,
              Columns.PROOF,
              Columns.BEGIN_OF_FIGURE,
              Columns.END_OF_FIGURE,
              Columns.REPORT_YEAR_PARTITION));

  public static final Table REVIEWS =
      new Table(
          "reviews",
          Table.Stage.INGEST,
          "复议诉讼（表四）",
          "Reviews (table 4)",
          "One row per cell of table 4.",
          List.of("report_id", "channel", "outcome"),
          List.of(
              Columns.REPORT_ID,
              Columns.CHANNEL,
              Columns.REVIEW_OUTCOME,
              Columns.COUNT_VALUE,
              Columns.RAW,
              Columns.FIGURE_STATUS,
              Columns.PROOF,
              Columns.BEGIN_OF_FIGURE,
              Columns.END_OF_FIGURE,
              Columns.REPORT_YEAR_PARTITION));

  public static final Table STATEMENTS =
      new Table(
          "statements",
          Table.Stage.INGEST,
          "文中数字",
          "Statements",
          "One row per number stated in prose.",
          List.of("report_id", "ordinal"),
          List.of(
              Columns.REPORT_ID,
              Columns.ORDINAL,
              Columns.STATEMENT_KIND,
              Columns.STATEMENT_VALUE,
              Columns.QUALIFIER,
              Columns.STATEMENT_UNIT,
              Columns.STATED,
              Columns.BEGIN,
              Columns.END,
              Columns.REPORT_YEAR_PARTITION));

  public static final Table CLAUSES =
      new Table(
          "clauses",
          Table.Stage.INGEST,
          "问题部分的句子",
          "Clauses",
          "One row per clause of the problems section.",
          List.of("report_id", "ordinal"),
          List.of(
              Columns.REPORT_ID,
              Columns.ORDINAL,
              Columns.ROLE,
              Columns.CLAUSE_TEXT,
              Columns.NORMALIZED,
              Columns.THEMES,
              Columns.BEGIN,
              Columns.END,
              Columns.REPORT_YEAR_PARTITION));

  public static final Table ISSUES =
      new Table(
          "issues",
          Table.Stage.INGEST,
          "疑点",
          "Issues",
          "One row per doubt about a report.",
          List.of("document_id", "rule", "subject", "message"),
          List.of(
              Columns.DOCUMENT_ID,
              Columns.REPORT_ID_OF_ISSUE,
              Columns.REPORT_YEAR,
              Columns.RULE,
              Columns.SEVERITY,
              Columns.SUBJECT,
              Columns.EXPECTED,
              Columns.ACTUAL,
              Columns.MESSAGE,
              Columns.BEGIN_OF_ISSUE,
              Columns.END_OF_ISSUE));

  static final List<Table> ALL =
      List.of(
          DOCUMENTS,
          TEXTS,
          REPORTS,
          SECTIONS,
          DISCLOSURES,
          APPLICATIONS,
          REVIEWS,
          STATEMENTS,
          CLAUSES,
          ISSUES);

  private IngestTables() {}
}
