package org.gongkai.resolve;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gongkai.parse.text.Dates;
import org.gongkai.parse.text.Dates.Found;

/** The year that the running text speaks of. */
final class Narrative {

  private static final int REACH = 12;
  private static final Pattern PLAN =
      Pattern.compile("度?,?[\\x{4e00}-\\x{9fff}]{0,8}?(?:计划|打算|工作重点|安排|思路|目标|展望|任务)");

  // 2021年部门决算, 2022年度部门预算, published in any year.
  private static final Pattern OF_MONEY =
      Pattern.compile("度?[\\x{4e00}-\\x{9fff}]{0,5}?(?:预算|决算|绩效|财政支出|统计公报)");

  // 0件转2024年度办理: the year after.
  private static final Pattern TURNED_OVER = Pattern.compile("转[至到入]?$");

  private Narrative() {}

  /**
   * The year that most sentences are about: no document numbers, no quoted names, no plans.
   *
   * @param latest the year of the signature; a report doesn't cover a later one
   */
  static Optional<Integer> year(String folded, int latest) {
    Map<Integer, Integer> counts = new TreeMap<>();
    int quote = 0;
    for (int at = 0; at < folded.length(); at++) {
      char c = folded.charAt(at);
      if (c == '《') {
        quote = at + 60;
      } else if (c == '》' || c == '\n') {
        quote = 0;
      }
      if (c != '2' && c != '二') {
        continue;
      }
      Optional<Found<Integer>> year = Dates.year(folded, at);
      if (year.isPresent()) {
        int end = year.get().end();
        int weight = at < quote ? 0 : weight(folded, at, end);
        // What is said of the year of the signature is mostly a plan.
        int share = year.get().value() == latest ? 1 : 3;
        if (weight > 0 && year.get().value() <= latest) {
          counts.merge(year.get().value(), weight * share, Integer::sum);
        }
        at = end - 1;
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** The year of a quoted notice on writing this report: 《关于做好2020年政府信息公开年度报告编制工作的通知》. */
  static Optional<Integer> quoted(String folded) {
    for (int at = folded.indexOf('《'); at >= 0; at = folded.indexOf('《', at + 1)) {
      int close = folded.indexOf('》', at);
      String name = close < 0 || close - at > 80 ? "" : folded.substring(at, close);
      int report = name.indexOf("年度报告");
      for (int i = 1; report > 0 && i < report; i++) {
        Optional<Found<Integer>> year = Dates.year(name, i);
        if (year.isPresent() && name.startsWith("年", year.get().end())) {
          return year.map(Found::value);
        }
      }
    }
    return Optional.empty();
  }

  private static int weight(String folded, int at, int end) {
    int next = Dates.year(folded, at).isEmpty() ? end : skipBlanks(folded, end);
    if (next >= folded.length()
        || folded.charAt(next) != '年' && !folded.startsWith("度政府信息公开", next)
        || YearVote.inDocumentNumber(folded, at, end)) {
      return 0;
    }
    String behind = folded.substring(next + 1, Math.min(folded.length(), next + 1 + REACH));
    String front = folded.substring(Math.max(0, at - 6), at);
    if (PLAN.matcher(behind).lookingAt()
        || behind.contains("将")
        || behind.contains("计划")
        || behind.contains("下一步")
        || OF_MONEY.matcher(behind).lookingAt()
        || behind.startsWith("以前")
        || behind.startsWith("以后")
        || front.endsWith("计划")
        || front.endsWith("打算")
        || front.endsWith("较")
        || front.endsWith("比")
        || front.endsWith("与")
        || front.endsWith("自")
        || front.endsWith("从")
        || front.endsWith("和")
        || TURNED_OVER.matcher(front).find()) {
      return 0;
    }
    if (behind.startsWith("底") || front.endsWith("截至") || front.endsWith("截止")) {
      return 1;
    }
    boolean dated = Dates.digit(behind, skipBlanks(behind, 0)) >= 0 && behind.indexOf('月') > 0;
    if (dated) {
      // A day is mostly that of the signature, or one of the period.
      return 0;
    }
    return behind.startsWith(",") || behind.startsWith("度") || behind.startsWith("以来") ? 4 : 3;
  }

  private static int skipBlanks(String folded, int at) {
    int next = at;
    while (next < folded.length() && folded.charAt(next) == ' ') {
      next++;
    }
    return next;
  }
}
