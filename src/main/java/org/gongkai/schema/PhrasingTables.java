package org.gongkai.schema;

import java.util.List;

/** The tables of phrasing. */
public final class PhrasingTables {

  public static final Table PHRASES =
      table(
          "phrases",
          "常用短语",
          "Phrases",
          "One row per closed recurring phrase of the problems sections.",
          List.of("phrase_id"),
          PhrasingColumns.PHRASE_ID,
          PhrasingColumns.PHRASE,
          PhrasingColumns.REPORT_COUNT,
          PhrasingColumns.AGENCY_COUNT,
          PhrasingColumns.PROVINCE_COUNT,
          PhrasingColumns.FIRST_YEAR,
          PhrasingColumns.LAST_YEAR,
          PhrasingColumns.PROBLEM_REPORT_COUNT,
          PhrasingColumns.STANDALONE_REPORT_COUNT,
          PhrasingColumns.FAMILY_OF_PHRASE);

  public static final Table PHRASE_OCCURRENCES =
      table(
          "phrase_occurrences",
          "短语出处",
          "Occurrences of phrases",
          "One row per occurrence of a phrase; the span is in the text of the report's document.",
          List.of("phrase_id", "report_id", "clause_ordinal", "begin"),
          PhrasingColumns.PHRASE_ID,
          Columns.REPORT_ID,
          PhrasingColumns.CLAUSE_ORDINAL,
          Columns.BEGIN,
          Columns.END);

  public static final Table PHRASE_FAMILIES =
      table(
          "phrase_families",
          "句族",
          "Families of clauses",
          "One row per family of near-identical clauses that state problems or measures; those that"
              + " only lead to them, or say that there are none, are left out.",
          List.of("family_id"),
          PhrasingColumns.FAMILY_ID,
          PhrasingColumns.LEADER,
          PhrasingColumns.FAMILY_ROLE,
          PhrasingColumns.TEMPLATE,
          PhrasingColumns.MEMBER_COUNT,
          PhrasingColumns.ALIGNED_COUNT,
          PhrasingColumns.REPORT_COUNT,
          PhrasingColumns.AGENCY_COUNT,
          PhrasingColumns.PROVINCE_COUNT,
          PhrasingColumns.FIRST_YEAR,
          PhrasingColumns.LAST_YEAR,
          PhrasingColumns.SLOTS);

  public static final Table FAMILY_MEMBERS =
      table(
          "family_members",
          "句族成员",
          "Members of families",
          "One row per clause that belongs to a family.",
          List.of("report_id", "clause_ordinal"),
          Columns.REPORT_ID,
          PhrasingColumns.CLAUSE_ORDINAL,
          PhrasingColumns.FAMILY_ID,
          PhrasingColumns.SIMILARITY);

  public static final Table THEME_YEAR =
      table(
          "theme_year",
          "各年主题",
          "Themes by year",
          "One row per theme, year, province (and all) and level (and all).",
          List.of("theme", "report_year", "province_code", "agency_level"),
          PhrasingColumns.THEME,
          Columns.REPORT_YEAR,
          PhrasingColumns.PROVINCE_OR_ALL,
          PhrasingColumns.LEVEL_OR_ALL,
          PhrasingColumns.REPORT_COUNT,
          PhrasingColumns.BASE_COUNT,
          PhrasingColumns.SHARE,
          PhrasingColumns.SHARE_LOW,
          PhrasingColumns.SHARE_HIGH);

  public static final Table DISTINCTIVE_PHRASES =
      table(
          "distinctive_phrases",
          "特色短语",
          "Distinctive phrases",
          "One row per group (a province, a year or a level) and phrase that it writes more than the others.",
          List.of("group_kind", "group_value", "phrase_id"),
          PhrasingColumns.GROUP_KIND,
          PhrasingColumns.GROUP_VALUE,
          PhrasingColumns.PHRASE_ID,
          PhrasingColumns.PHRASE,
          PhrasingColumns.REPORT_COUNT,
          PhrasingColumns.GROUP_BASE_COUNT,
          PhrasingColumns.REST_REPORT_COUNT,
          PhrasingColumns.REST_BASE_COUNT,
          PhrasingColumns.LOG_ODDS,
          PhrasingColumns.Z,
          PhrasingColumns.Q);

  public static final Table REUSE =
      table(
          "reuse",
          "文字沿用",
          "Reuse of text",
          "One row per report and relation: how much of its problems section another report has too.",
          List.of("report_id", "relation"),
          Columns.REPORT_ID,
          PhrasingColumns.COMPARED_REPORT_ID,
          PhrasingColumns.RELATION,
          PhrasingColumns.YEAR_GAP,
          PhrasingColumns.CONTAINMENT,
          PhrasingColumns.CONTAINMENT_DISTINCT,
          PhrasingColumns.ORDERED_SHARE,
          PhrasingColumns.PERCENTILE,
          PhrasingColumns.BAND,
          PhrasingColumns.MATCHED_SPAN_COUNT,
          PhrasingColumns.MATCHED_SPANS);

  public static final Table THEME_CANDIDATES =
      table(
          "theme_candidates",
          "未归类问题",
          "Problems without a theme",
          "One row per different clause that states a problem and touches no theme of the lexicon.",
          List.of("normalized"),
          PhrasingColumns.CANDIDATE,
          PhrasingColumns.KEYWORDS,
          PhrasingColumns.REPORT_COUNT,
          PhrasingColumns.AGENCY_COUNT,
          PhrasingColumns.FAMILY_OF_CANDIDATE,
          PhrasingColumns.EXAMPLE_REPORT_ID,
          PhrasingColumns.CLAUSE_ORDINAL);

  static final List<Table> ALL =
      List.of(
          PHRASES,
          PHRASE_OCCURRENCES,
          PHRASE_FAMILIES,
          FAMILY_MEMBERS,
          THEME_YEAR,
          DISTINCTIVE_PHRASES,
          REUSE,
          THEME_CANDIDATES);

  private PhrasingTables() {}

  private static Table table(
      String name, String zh, String en, String description, List<String> key, Column... columns) {
    return new Table(name, Table.Stage.PHRASES, zh, en, description, key, List.of(columns));
  }
}
