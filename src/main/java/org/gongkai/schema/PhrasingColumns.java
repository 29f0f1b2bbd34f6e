package org.gongkai.schema;

/** The columns that only the tables of phrasing have. */
public final class PhrasingColumns {

  public static final Column PHRASE_ID =
      Column.of(
          "phrase_id",
          Type.STRING,
          "短语编号",
          "Phrase identifier",
          "Made from the phrase itself: the same phrase has the same in every run.");

  public static final Column PHRASE =
      Column.of(
          "phrase",
          Type.STRING,
          "短语",
          "Phrase",
          "The recurring words (固定说法), in normalised text; masked names, years and numbers show as slots.");

  public static final Column REPORT_COUNT =
      Column.of("report_count", Type.LONG, "报告数", "Reports", "Reports that hold it at least once.")
          .in("report");

  public static final Column AGENCY_COUNT =
      Column.of("agency_count", Type.LONG, "机关数", "Agencies", "Different agencies among them.")
          .in("agency");

  public static final Column PROVINCE_COUNT =
      Column.of("province_count", Type.LONG, "省份数", "Provinces", "Different provinces among them.")
          .in("province");

  public static final Column PROBLEM_REPORT_COUNT =
      Column.of(
              "problem_report_count",
              Type.LONG,
              "作为问题的报告数",
              "Reports stating it as a problem",
              "Reports that hold it in a clause that states a problem.")
          .in("report");

  public static final Column STANDALONE_REPORT_COUNT =
      Column.of(
              "standalone_report_count",
              Type.LONG,
              "独立出现的报告数",
              "Reports holding it by itself",
              "Reports that hold it outside every longer phrase of this table; the order for reading.")
          .in("report");

  public static final Column FIRST_YEAR =
      Column.of("first_year", Type.INT, "首见年度", "First year", "Earliest report year that holds it.")
          .nullMeans("the years of all its reports are open");

  public static final Column LAST_YEAR =
      Column.of("last_year", Type.INT, "末见年度", "Last year", "Latest report year that holds it.")
          .nullMeans("the years of all its reports are open");

  public static final Column FAMILY_ID =
      Column.of(
          "family_id",
          Type.STRING,
          "句族编号",
          "Family",
          "Made from the family's leader: the same leader has the same in every run.");

  public static final Column FAMILY_OF_PHRASE =
      FAMILY_ID.nullMeans("no family's leader holds the phrase");

  public static final Column FAMILY_OF_CANDIDATE = FAMILY_ID.nullMeans("the clause has no family");

  public static final Column CLAUSE_ORDINAL =
      Column.of(
          "clause_ordinal",
          Type.INT,
          "句子序号",
          "Clause",
          "Ordinal of the clause in its report, as in the table of clauses.");

  public static final Column LEADER =
      Column.of(
          "leader",
          Type.STRING,
          "代表句",
          "Leader",
          "The most frequent clause of the family, in normalised text, without words that only lead"
              + " to it (下一步，我局将).");

  public static final Column FAMILY_ROLE =
      Column.of(
          "role", Type.STRING, "作用", "Role", "What most of its clauses do: problem or measure.");

  public static final Column TEMPLATE =
      Column.of(
          "template",
          Type.STRING,
          "模板",
          "Template",
          "What at least 80 % of the members share, with {1}, {2} … where they differ.");

  public static final Column MEMBER_COUNT =
      Column.of(
              "member_count",
              Type.LONG,
              "不同句子数",
              "Members",
              "Different clauses of the family, in normalised text.")
          .in("clause");

  public static final Column ALIGNED_COUNT =
      Column.of(
              "aligned_count",
              Type.LONG,
              "比对句子数",
              "Members aligned",
              "Members that the template was made from: the most frequent, up to the limit.")
          .in("clause");

  private static final Column FILLER =
      Column.of("filler", Type.STRING, "填充词", "Filler", "What stands in the slot; may be empty.");

  private static final Column FILLER_MEMBERS =
      Column.of(
              "member_count",
              Type.LONG,
              "不同句子数",
              "Members",
              "Aligned members that have this filler.")
          .in("clause");

  private static final Column FILLER_CLAUSES =
      Column.of("clause_count", Type.LONG, "句子数", "Clauses", "Clauses that have this filler.")
          .in("clause");

  public static final Column SLOTS =
      Column.of(
          "slots",
          Type.array(
              Type.struct(
                  Column.of("slot", Type.INT, "空位", "Slot", "Its number in the template, from 1."),
                  Column.of(
                          "filler_count",
                          Type.LONG,
                          "填充词数",
                          "Fillers",
                          "Different fillers; the list holds the most frequent.")
                      .in("filler"),
                  Column.of(
                      "fillers",
                      Type.array(Type.struct(FILLER, FILLER_MEMBERS, FILLER_CLAUSES)),
                      "填充词",
                      "Fillers",
                      "The most frequent fillers, the first in front."))),
          "空位",
          "Slots",
          "Where the members differ, and what they put there.");

  public static final Column SIMILARITY =
      Column.of(
          "similarity",
          Type.DOUBLE,
          "相似度",
          "Similarity",
          "Of the clause to the leader: Jaccard of their 3-grams, or containment of the shorter; 0 to 1.");

  public static final Column THEME =
      Column.of("theme", Type.STRING, "主题", "Theme", "A theme of problems, by its code.");

  public static final Column PROVINCE_OR_ALL =
      Column.of(
              "province_code",
              Type.STRING,
              "省级代码",
              "Province code",
              "GB/T 2260 code of the province, two digits, or all.")
          .nullMeans("the province is open");

  public static final Column LEVEL_OR_ALL =
      Column.of(
              "agency_level",
              Type.STRING,
              "机关层级",
              "Level",
              "national, province, prefecture, county, township, or all.")
          .nullMeans("the level is open");

  public static final Column BASE_COUNT =
      Column.of(
              "base_count",
              Type.LONG,
              "基数",
              "Base",
              "Reports of the group that state at least one problem: the denominator.")
          .in("report");

  public static final Column SHARE =
      Column.of("share", Type.DOUBLE, "占比", "Share", "report_count ÷ base_count, 0 to 1.");

  public static final Column SHARE_LOW =
      Column.of(
          "share_low", Type.DOUBLE, "占比下限", "Share from", "Lower Wilson bound of the share, 95 %.");

  public static final Column SHARE_HIGH =
      Column.of(
          "share_high", Type.DOUBLE, "占比上限", "Share to", "Upper Wilson bound of the share, 95 %.");

  public static final Column GROUP_KIND =
      Column.of(
          "group_kind",
          Type.STRING,
          "分组方式",
          "Kind of group",
          "province, year or level: what the reports are grouped by.");

  public static final Column GROUP_VALUE =
      Column.of(
          "group_value",
          Type.STRING,
          "分组",
          "Group",
          "The group: a province code, a report year or a level.");

  public static final Column GROUP_BASE_COUNT =
      Column.of(
              "base_count",
              Type.LONG,
              "基数",
              "Base",
              "Reports of the group that have clauses: the denominator.")
          .in("report");

  public static final Column REST_REPORT_COUNT =
      Column.of(
              "rest_report_count",
              Type.LONG,
              "其余报告数",
              "Reports elsewhere",
              "Reports outside the group that hold the phrase.")
          .in("report");

  public static final Column REST_BASE_COUNT =
      Column.of(
              "rest_base_count",
              Type.LONG,
              "其余基数",
              "Base elsewhere",
              "Reports outside the group that have clauses.")
          .in("report");

  public static final Column LOG_ODDS =
      Column.of(
          "log_odds",
          Type.DOUBLE,
          "对数优势比",
          "Log-odds ratio",
          "Natural logarithm of the odds of the phrase in the group over those elsewhere, shrunk by a Dirichlet prior.");

  public static final Column Z =
      Column.of(
          "z",
          Type.DOUBLE,
          "z 值",
          "z",
          "Signed root of the likelihood ratio between the group and the others: standard normal where nothing is distinctive.");

  public static final Column Q =
      Column.of(
          "q",
          Type.DOUBLE,
          "q 值",
          "q",
          "False discovery rate at which the phrase is distinctive (Benjamini–Hochberg within the kind of group).");

  public static final Column COMPARED_REPORT_ID =
      Column.of(
          "compared_report_id",
          Type.STRING,
          "对比报告编号",
          "Compared report",
          "The report that it is compared with.");

  public static final Column RELATION =
      Column.of(
          "relation",
          Type.STRING,
          "对比关系",
          "Relation",
          "previous_year: the agency's own last report; other_agency: the nearest report of another agency of the same or an earlier year.");

  public static final Column YEAR_GAP =
      Column.of(
              "year_gap",
              Type.INT,
              "相隔年数",
              "Years between",
              "Report year less that of the compared report.")
          .in("year");

  public static final Column CONTAINMENT =
      Column.of(
          "containment",
          Type.DOUBLE,
          "重复度",
          "Containment",
          "Share of the report's 5-grams of normalised clauses that the compared report has too, 0 to 1.");

  public static final Column CONTAINMENT_DISTINCT =
      Column.of(
              "containment_distinct",
              Type.DOUBLE,
              "重复度（去除通用表述）",
              "Containment without boilerplate",
              "The same without the 5-grams that agencies all over the country write.")
          .nullMeans("the report has nothing but national boilerplate");

  public static final Column ORDERED_SHARE =
      Column.of(
              "ordered_share",
              Type.DOUBLE,
              "同序占比",
              "Share in the same order",
              "Share of the report's letters outside national boilerplate that the compared report has in the same order, 0 to 1: it stays high where a copy was edited here and there.")
          .nullMeans("the report has hardly anything but national boilerplate");

  public static final Column PERCENTILE =
      Column.of(
              "percentile",
              Type.DOUBLE,
              "百分位",
              "Percentile",
              "Share of the reports of this relation whose ordered_share is no higher, 0 to 1.")
          .nullMeans("ordered_share is null");

  public static final Column BAND =
      Column.of(
          "band",
          Type.STRING,
          "重复程度",
          "Band",
          "Of ordered_share: verbatim (from 0.95), high (0.75), partial (0.5), none; boilerplate where it is null.");

  public static final Column MATCHED_SPANS =
      Column.of(
          "matched_spans",
          Type.array(
              Type.struct(
                  Columns.BEGIN,
                  Columns.END,
                  Column.of(
                      "compared_begin",
                      Type.INT,
                      "对比起点",
                      "Begin in the compared report",
                      "First code point in the text of the compared report."),
                  Column.of(
                      "compared_end",
                      Type.INT,
                      "对比终点",
                      "End in the compared report",
                      "First code point behind it."))),
          "重复片段",
          "Matched spans",
          "Where the report and the compared one have the same words, in the order of the report; the longest, up to the limit.");

  public static final Column MATCHED_SPAN_COUNT =
      Column.of(
              "matched_span_count",
              Type.LONG,
              "重复片段数",
              "Matched spans",
              "How many there are; more than listed where the limit cut them.")
          .in("span");

  public static final Column CANDIDATE =
      Column.of(
          "normalized",
          Type.STRING,
          "归一文字",
          "Normalised text",
          "A clause that states a problem and touches no theme of the lexicon, without words that only"
              + " lead to it.");

  public static final Column KEYWORDS =
      Column.of(
          "keywords",
          Type.array(Type.STRING),
          "关键词",
          "Keywords",
          "Its content words in the order of the text, for extending the lexicon.");

  public static final Column EXAMPLE_REPORT_ID =
      Column.of(
          "example_report_id",
          Type.STRING,
          "示例报告编号",
          "Example",
          "A report that has the clause: the first by its identifier.");

  private PhrasingColumns() {}
}
