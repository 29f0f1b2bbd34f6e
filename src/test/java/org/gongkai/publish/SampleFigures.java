package org.gongkai.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.gongkai.form.Applicant;
import org.gongkai.form.Edition;
import org.gongkai.form.Outcome;
import org.gongkai.schema.Indicator;
import org.gongkai.schema.Share;

/** Invented figures for the tables of statistics. */
final class SampleFigures {

  static final Map<String, String> PROVINCES = provinceNames();
  static final List<String> LEVELS = List.of("all", "province", "prefecture", "county", "township");
  static final List<String> THEMES =
      List.of("content_scope", "timeliness", "staffing", "capacity", "awareness", "platform");

  /** Tibet has no data at all, Qinghai none in 2020, Ningxia and Hainan few reports. */
  static final String WITHOUT_DATA = "54";

  private static final List<Applicant> USED = List.of(Applicant.NATURAL_PERSON, Applicant.TOTAL);

  private static final double Z = 1.959963984540054;

  private SampleFigures() {}

  private static Map<String, String> provinceNames() {
    String all =
        "11北京市 12天津市 13河北省 14山西省 15内蒙古自治区 21辽宁省 22吉林省 23黑龙江省 31上海市 32江苏省 33浙江省 34安徽省"
            + " 35福建省 36江西省 37山东省 41河南省 42湖北省 43湖南省 44广东省 45广西壮族自治区 46海南省 50重庆市 51四川省 52贵州省"
            + " 53云南省 54西藏自治区 61陕西省 62甘肃省 63青海省 64宁夏回族自治区 65新疆维吾尔自治区";
    Map<String, String> names = new LinkedHashMap<>();
    for (String each : all.split(" ")) {
      names.put(each.substring(0, 2), each.substring(2));
    }
    return names;
  }

  static boolean isAbsent(String province, int year) {
    return province.equals(WITHOUT_DATA) || province.equals("63") && year == 2020;
  }

  /** How many reports there are of a place, year and level. */
  private static long reports(String province, int year, String level) {
    Random random = new Random((province + year + level).hashCode());
    long few = province.equals("64") || province.equals("46") ? 9 : 60;
    return few + random.nextInt((int) few) * (level.equals("all") ? 4 : 1);
  }

  static List<Map<String, Object>> provinces(List<Integer> years, int thinned) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int year : years) {
      for (Map.Entry<String, String> province : PROVINCES.entrySet()) {
        if (isAbsent(province.getKey(), year)) {
          continue;
        }
        for (String level : LEVELS) {
          for (String scope : List.of("own", "aggregate")) {
            long count = reports(province.getKey(), year, level) / thinned;
            Map<String, Object> row =
                figures(
                    year, count / (scope.equals("own") ? 1 : 6) + 1, province.getKey().hashCode());
            row.put("province_code", province.getKey());
            row.put("province_name", province.getValue());
            add(rows, row, year, level, scope, years);
          }
        }
      }
    }
    return rows;
  }

  static List<Map<String, Object>> nation(List<Integer> years, int thinned) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int year : years) {
      for (String level : LEVELS) {
        for (String scope : List.of("own", "aggregate")) {
          add(rows, figures(year, 30L * 150 / thinned, 1), year, level, scope, years);
        }
      }
    }
    return rows;
  }

  private static void add(
      List<Map<String, Object>> rows,
      Map<String, Object> row,
      int year,
      String level,
      String scope,
      List<Integer> years) {
    row.put("report_year", year);
    row.put("agency_level", level);
    row.put("scope", scope);
    row.put("panel_first_year", years.get(0));
    row.put("panel_last_year", years.get(years.size() - 1));
    rows.add(row);
  }

  private static Map<String, Object> figures(int year, long count, int seed) {
    Random random = new Random(seed * 31L + year * 7L + count);
    Map<String, Object> row = SampleTables.row("report_count", count, "agency_count", count);
    boolean hasForm = year >= 2019;
    for (Indicator indicator : Indicator.values()) {
      boolean stated = hasForm || indicator == Indicator.PROACTIVE_DISCLOSURE;
      long mean = 2 + indicator.ordinal() % 5 * 7 + random.nextInt(9);
      long reports = stated ? Math.max(1, count * 9 / 10) : 0;
      boolean own =
          indicator.base() == Indicator.Base.FIGURE || indicator.base() == Indicator.Base.AMOUNT;
      if (own) {
        row.put(indicator.reportCount().name(), reports);
      }
      row.put(indicator.value().name(), stated ? mean * reports : null);
      row.put(indicator.median().name(), stated ? mean - 0.5 : null);
    }
    row.put("zero_application_known_count", Math.max(1, count * 9 / 10));
    row.put(
        "zero_application_count",
        Math.round(Math.max(1, count * 9 / 10) * (0.35 + random.nextDouble() * 0.5)));
    for (String base : List.of("outcome", "reconsideration", "litigation")) {
      row.put(base + "_report_count", hasForm ? count * 8 / 10 : 0L);
    }
    if (hasForm) {
      outcomes(row, random, count);
    }
    Stream.of(
            Stream.of(
                Share.ZERO_APPLICATION,
                Share.RECONSIDERATION_CORRECTED,
                Share.LITIGATION_CORRECTED),
            Share.OUTCOMES.stream())
        .flatMap(shares -> shares)
        .forEach(share -> share(row, share.code(), share.numerator(), share.denominator()));
    return row;
  }

  private static void outcomes(Map<String, Object> row, Random random, long count) {
    long all = 0;
    for (Indicator outcome : Indicator.of(Indicator.Base.OUTCOME)) {
      long cases = count * (1 + random.nextInt(outcome == Indicator.GRANTED ? 12 : 3));
      row.put(outcome.value().name(), cases);
      all += cases;
    }
    row.put("outcome_concluded_count", all);
    for (String review : List.of("reconsideration", "litigation")) {
      row.put(review + "_count", count / 2);
      row.put(review + "_decided_count", count / 3);
      row.put(review + "_corrected_count", count / 3 / (2 + random.nextInt(9)));
    }
  }

  private static void share(Map<String, Object> row, String code, String above, String below) {
    Number k = (Number) row.get(above);
    Number n = (Number) row.get(below);
    if (k == null || n == null || n.longValue() == 0) {
      return;
    }
    double total = n.doubleValue();
    double p = k.doubleValue() / total;
    double middle = (p + Z * Z / (2 * total)) / (1 + Z * Z / total);
    double half =
        Z * Math.sqrt(p * (1 - p) / total + Z * Z / (4 * total * total)) / (1 + Z * Z / total);
    row.put(code, p);
    row.put(code + "_low", Math.max(0, middle - half));
    row.put(code + "_high", Math.min(1, middle + half));
  }

  static List<Map<String, Object>> outcomes(List<Integer> years) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int year : years) {
      Edition edition = year >= 2021 ? Edition.FORM_2021 : Edition.FORM_2019;
      for (Map.Entry<String, String> province : PROVINCES.entrySet()) {
        if (year < 2019 || isAbsent(province.getKey(), year)) {
          continue;
        }
        for (String level : LEVELS.subList(1, LEVELS.size())) {
          for (Outcome outcome : Outcome.values()) {
            for (Applicant applicant : Applicant.values()) {
              if (outcome.isIn(edition) && USED.contains(applicant)) {
                rows.add(outcome(year, province, level, outcome, applicant));
              }
            }
          }
        }
      }
    }
    return rows;
  }

  private static Map<String, Object> outcome(
      int year,
      Map.Entry<String, String> province,
      String level,
      Outcome outcome,
      Applicant applicant) {
    long count = reports(province.getKey(), year, level);
    return SampleTables.row(
        "report_year",
        year,
        "province_code",
        province.getKey(),
        "province_name",
        province.getValue(),
        "agency_level",
        level,
        "scope",
        "own",
        "outcome",
        outcome.code(),
        "applicant",
        applicant.code(),
        "application_count",
        (outcome.ordinal() * 5L + applicant.ordinal() * 3L + year) % 40,
        "report_count",
        count,
        "missing_count",
        (long) outcome.ordinal());
  }

  static List<Map<String, Object>> coverage(List<Integer> years) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int year : years) {
      for (Map.Entry<String, String> province : PROVINCES.entrySet()) {
        for (String level : LEVELS.subList(1, LEVELS.size())) {
          if (isAbsent(province.getKey(), year)) {
            continue;
          }
          long count = reports(province.getKey(), year, level);
          Map<String, Object> row =
              SampleTables.row(
                  "report_year",
                  year,
                  "province_code",
                  province.getKey(),
                  "province_name",
                  province.getValue(),
                  "agency_level",
                  level,
                  "document_count",
                  count + 2,
                  "accepted_count",
                  count,
                  "duplicate_count",
                  2L,
                  "canonical_count",
                  count);
          for (int table = 2; table <= 4; table++) {
            row.put("table" + table + "_form_" + (year >= 2021 ? 2021 : 2019) + "_count", count);
            row.put("table" + table + "_reported_count", count * 20);
            row.put("table" + table + "_recovered_count", count / 7);
            row.put("table" + table + "_blank_count", count * table);
            row.put("table" + table + "_unreadable_count", count / 11);
          }
          rows.add(row);
        }
      }
    }
    return rows;
  }

  static List<Map<String, Object>> rules(List<Integer> years) {
    List<Map<String, Object>> rows = new ArrayList<>();
    List<String> rules =
        List.of("row_sum", "identity_sum", "statement_differs", "unit_in_doubt", "copied_year");
    for (int year : years) {
      for (String rule : rules) {
        long checked = rule.equals("copied_year") ? 12 : 900 + rules.indexOf(rule) * 211L;
        Map<String, Object> row =
            SampleTables.row(
                "rule",
                rule,
                "report_year",
                year,
                "severity",
                rules.indexOf(rule) < 2 ? "error" : "warning",
                "checked_count",
                checked,
                "failed_count",
                checked * (rules.indexOf(rule) + 1) / 60,
                "not_assessable_count",
                40L);
        share(row, "failed_share", "failed_count", "checked_count");
        rows.add(row);
      }
    }
    return rows;
  }

  static List<Map<String, Object>> themes(List<Integer> years) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String theme : THEMES) {
      for (int year : years) {
        for (String province :
            Stream.concat(Stream.of("all"), PROVINCES.keySet().stream()).toList()) {
          if (isAbsent(province, year)) {
            continue;
          }
          for (String level : LEVELS) {
            long base = province.equals("all") ? 4000 : reports(province, year, level);
            Map<String, Object> row =
                SampleTables.row(
                    "theme", theme,
                    "report_year", year,
                    "province_code", province,
                    "agency_level", level,
                    "base_count", base,
                    "report_count", base * (20 + (theme + province + year).hashCode() % 19) / 100);
            share(row, "share", "report_count", "base_count");
            rows.add(row);
          }
        }
      }
    }
    return rows;
  }
}
