package org.gongkai.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.RowFactory;

/** Invented reports and phrasing, some of it hostile. */
final class SampleTexts {

  static final String HOSTILE =
      "<script>window.hacked=1</script><img src=x onerror=window.hacked=1>\"'&amp;\u2028\u2029\u0007</script>";
  static final String HOSTILE_ADDRESS = "javascript:window.hacked=1";

  /** Each has the phrase in it that the phrases list. */
  private static final List<String> SENTENCES =
      List.of(
          "一是主动公开的意识还需进一步增强，个别股室等着别人来要材料。",
          "二是公开内容不够丰富，群众关心的民生事项写得太简略。",
          "三是专职人员配备不足，经办同志身兼数职，工作衔接不上。",
          "四是栏目更新不够及时，个别页面半年没有新内容。",
          "五是业务培训开展较少，对申请办理的程序不够熟悉。",
          "六是𠮷祥村公示栏位置偏，" + HOSTILE + "查看不便。");

  static final List<String> PHRASES =
      List.of("主动公开的意识还需进一步增强", "公开内容不够丰富", "专职人员配备不足", "栏目更新不够及时", "业务培训开展较少", HOSTILE);

  private static final List<String> THEMES =
      List.of("awareness", "content_scope", "staffing", "timeliness", "capacity", "platform");

  private static final List<String> LEVELS =
      List.of("province", "prefecture", "county", "township");

  private SampleTexts() {}

  static List<Map<String, Object>> reports(List<Integer> years, int agencies) {
    List<Map<String, Object>> reports = new ArrayList<>();
    for (int year : years) {
      for (Map.Entry<String, String> province : SampleFigures.PROVINCES.entrySet()) {
        for (int i = 0; i < agencies * LEVELS.size(); i++) {
          if (!SampleFigures.isAbsent(province.getKey(), year)) {
            reports.add(report(year, province.getKey(), province.getValue(), i));
          }
        }
      }
    }
    return reports;
  }

  private static Map<String, Object> report(int year, String code, String province, int i) {
    String id = "r-" + year + "-" + code + "-" + i;
    String agency = i == 1 && code.equals("11") ? HOSTILE : province + "第" + (i + 1) + "机关";
    return SampleTables.row(
        "report_id",
        id,
        "document_id",
        "d-" + id,
        "title",
        agency + year + "年政府信息公开工作年度报告",
        "agency_id",
        "a-" + code + "-" + i,
        "agency_name",
        agency,
        "agency_level",
        LEVELS.get(i % LEVELS.size()),
        "agency_kind",
        "government",
        "province_code",
        code,
        "province_name",
        province,
        "place_confidence",
        0.97,
        "scope",
        "own",
        "published_on",
        (year + 1) + "-01-20",
        "report_year",
        year,
        "source_url",
        i == 1 ? HOSTILE_ADDRESS : "https://example.invalid/" + code + "/" + year + "/" + i);
  }

  /** Two sentences a report, one behind the other. */
  private static List<Integer> sentences(Map<String, Object> report) {
    int mixed = report.get("report_id").hashCode() >>> 3;
    int first = mixed % SENTENCES.size();
    return List.of(first, (first + 1 + mixed / 7 % (SENTENCES.size() - 1)) % SENTENCES.size());
  }

  static List<Map<String, Object>> clauses(List<Map<String, Object>> reports) {
    List<Map<String, Object>> clauses = new ArrayList<>();
    for (Map<String, Object> report : reports) {
      int begin = 1000;
      int ordinal = 0;
      for (int sentence : sentences(report)) {
        String text = SENTENCES.get(sentence);
        int length = text.codePointCount(0, text.length());
        clauses.add(
            SampleTables.row(
                "report_id",
                report.get("report_id"),
                "report_year",
                report.get("report_year"),
                "ordinal",
                ordinal++,
                "role",
                "problem",
                "text",
                text,
                "normalized",
                text,
                "themes",
                List.of(THEMES.get(sentence)),
                "begin",
                begin,
                "end",
                begin + length));
        begin += length;
      }
    }
    return clauses;
  }

  static List<Map<String, Object>> documents(List<Map<String, Object>> reports) {
    List<Map<String, Object>> documents = new ArrayList<>();
    for (Map<String, Object> report : reports) {
      documents.add(
          SampleTables.row(
              "document_id", report.get("document_id"),
              "status", "accepted",
              "report_id", report.get("report_id")));
    }
    for (String reason : List.of("empty", "not_text", "not_a_report", "not_a_report")) {
      documents.add(
          SampleTables.row(
              "document_id", "x-" + documents.size(), "status", "rejected", "reason", reason));
    }
    documents.add(SampleTables.row("document_id", "x-dup", "status", "duplicate"));
    return documents;
  }

  static List<Map<String, Object>> occurrences(List<Map<String, Object>> reports) {
    List<Map<String, Object>> found = new ArrayList<>();
    for (Map<String, Object> clause : clauses(reports)) {
      String text = (String) clause.get("text");
      for (int i = 0; i < PHRASES.size(); i++) {
        int at = text.indexOf(PHRASES.get(i));
        if (at >= 0) {
          int begin = (Integer) clause.get("begin") + text.codePointCount(0, at);
          found.add(
              SampleTables.row(
                  "phrase_id",
                  "p-" + i,
                  "report_id",
                  clause.get("report_id"),
                  "clause_ordinal",
                  clause.get("ordinal"),
                  "begin",
                  begin,
                  "end",
                  begin + PHRASES.get(i).codePointCount(0, PHRASES.get(i).length())));
        }
      }
    }
    return found;
  }

  static List<Map<String, Object>> phrases(List<Map<String, Object>> reports) {
    List<Map<String, Object>> phrases = new ArrayList<>();
    List<Map<String, Object>> found = occurrences(reports);
    for (int i = 0; i < PHRASES.size(); i++) {
      String id = "p-" + i;
      Set<Object> holders = new HashSet<>();
      found.stream()
          .filter(one -> one.get("phrase_id").equals(id))
          .forEach(one -> holders.add(one.get("report_id")));
      phrases.add(
          SampleTables.row(
              "phrase_id",
              id,
              "phrase",
              PHRASES.get(i),
              "report_count",
              (long) holders.size(),
              "agency_count",
              (long) holders.size() / 2 + 1,
              "province_count",
              30L,
              "problem_report_count",
              (long) holders.size(),
              "standalone_report_count",
              (long) holders.size(),
              "first_year",
              2016,
              "last_year",
              2023));
    }
    return phrases;
  }

  /** Phrases that no sentence holds, to make the list as long as a large corpus makes it. */
  static List<Map<String, Object>> morePhrases(int count) {
    List<Map<String, Object>> phrases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      phrases.add(
          SampleTables.row(
              "phrase_id",
              "q-" + i,
              "phrase",
              "第" + i + "种说法还需进一步规范和完善",
              "report_count",
              5000L - i,
              "agency_count",
              900L,
              "province_count",
              30L,
              "problem_report_count",
              400L,
              "standalone_report_count",
              300L,
              "first_year",
              2012,
              "last_year",
              2023));
    }
    return phrases;
  }

  static List<Map<String, Object>> families() {
    return List.of(
        SampleTables.row(
            "family_id",
            "f-1",
            "leader",
            "下一步将加强业务培训",
            "role",
            "measure",
            "template",
            "下一步将加强{1}培训，{2}",
            "member_count",
            40L,
            "aligned_count",
            40L,
            "report_count",
            210L,
            "agency_count",
            90L,
            "province_count",
            22L,
            "first_year",
            2017,
            "last_year",
            2023,
            "slots",
            List.of(
                RowFactory.create(
                    1,
                    9L,
                    List.of(
                        RowFactory.create("业务", 20L, 120L),
                        RowFactory.create(HOSTILE, 1L, 2L),
                        RowFactory.create("", 3L, 6L))),
                RowFactory.create(2, 1L, List.of(RowFactory.create("提高水平", 9L, 30L))))));
  }

  static List<Map<String, Object>> distinctive() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String province : List.of("11", "44")) {
      for (int i = 0; i < 3; i++) {
        rows.add(
            SampleTables.row(
                "group_kind",
                "province",
                "group_value",
                province,
                "phrase_id",
                "p-" + i,
                "phrase",
                PHRASES.get(i),
                "report_count",
                30L - i,
                "base_count",
                120L,
                "rest_report_count",
                80L,
                "rest_base_count",
                3000L,
                "log_odds",
                1.5,
                "z",
                5.2 - i,
                "q",
                0.00001));
      }
    }
    return rows;
  }

  /** Every agency has the sentences of a year again in the next, as far as they are the same. */
  static List<Map<String, Object>> reuse(List<Map<String, Object>> reports) {
    List<Map<String, Object>> rows = new ArrayList<>();
    Set<Object> ids = new HashSet<>();
    reports.forEach(report -> ids.add(report.get("report_id")));
    for (Map<String, Object> report : reports) {
      String id = (String) report.get("report_id");
      int year = (Integer) report.get("report_year");
      String before = id.replace("r-" + year, "r-" + (year - 1));
      String beside = "r-" + year + "-44-2";
      if (ids.contains(before)) {
        rows.add(reuse(id, before, "previous_year", 1));
      }
      if (ids.contains(beside) && !beside.equals(id)) {
        rows.add(reuse(id, beside, "other_agency", 0));
      }
    }
    return rows;
  }

  private static Map<String, Object> reuse(String id, String other, String relation, int gap) {
    List<String> bands = List.of("verbatim", "high", "partial", "slight", "none");
    int band = Math.floorMod(id.hashCode(), bands.size());
    return SampleTables.row(
        "report_id",
        id,
        "compared_report_id",
        other,
        "relation",
        relation,
        "year_gap",
        gap,
        "containment",
        0.95 - band * 0.2,
        "containment_distinct",
        0.93 - band * 0.21,
        "percentile",
        0.9,
        "band",
        bands.get(band),
        "matched_span_count",
        1L,
        "matched_spans",
        List.of(RowFactory.create(1002, 1010, 1002, 1010)));
  }
}
