package org.gongkai.resolve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parse.text.Cue;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Scope;

/**
 * Whose figures a report gives (数据范围), from what it says of them; unknown where it says nothing
 * certain.
 */
final class ScopeReader {

  private static final int FRONT = 3_000;
  private static final List<String> GATHERING =
      List.of("汇总", "综合", "合并", "包括", "包含", "涵盖", "纳入", "计入");
  private static final List<String> WHOLES = List.of("全省", "全市", "全县", "全区", "全州", "全旗", "全盟");
  private static final int REACH = 64;
  private static final String BELOW =
      "(?:各县|各区|各市|各镇|各乡|各街道|各部门|各单位|各旗|各地|县\\(市、?区\\)|县\\(市\\)|区县|镇街|乡镇|所属部门|各级行政机关|下级)";
  private static final Pattern GATHERED =
      Pattern.compile(
          "汇总(?:了)?全[省市县区州旗盟]"
              + "|(?:汇总|综合|合并)(?:了)?[^。\n]{0,24}"
              + BELOW
              + "|"
              + BELOW
              + "[^。\n]{0,40}(?:汇总|综合(?:编制|而成|形成))"
              + "|(?:数据|统计|报告)(?:范围)?(?:包括|包含|涵盖|含)[^。\n]{0,24}"
              + BELOW
              + "|"
              + BELOW
              + "[^。\n]{0,16}(?:数据|统计数字)均?(?:纳入|计入|包含)");
  // 在2017年各市政府、省直部门政府信息公开年度报告基础上编制: made of the reports of those below.
  private static final Pattern MADE_OF_REPORTS =
      Pattern.compile(
          "(?:根据|依据|结合|综合|在)[^。\n]{0,80}?各(?:地|市|县|区|乡|镇|街道|部门|单位|委|行署|州|盟)[^。\n《]{0,60}?年度报告(?:及|和)?(?:有关|相关)?(?:统计)?(?:数据)?(?:基础上|编制(?!工作|和|及|发布|公布|的)|汇总|综合)");
  private static final int PREFACE = 1_200;
  private static final Pattern WHOLE =
      Pattern.compile(
          "全[省市县区州旗盟](?:各级)?(?:行政机关|政府系统|各部门|各级政府|各地|各镇|各乡|各单位)?[^。;\n]{0,12}(?:主动公开|受理|收到|新收)[^。;\n]{0,24}\\d");
  private static final Cue SELF =
      Cue.of("本机关|本单位|我单位|[我本](?:局|委|办|厅|乡|镇|街道|办事处|站|所|中心|院|校|公司|苏木|大队|支队|处|会)");

  private ScopeReader() {}

  static Scope read(String folded, AgencyKind kind, Optional<AgencyLevel> level) {
    String front = joined(folded.substring(0, Math.min(folded.length(), FRONT)));
    boolean alone =
        kind != AgencyKind.GOVERNMENT || level.equals(Optional.of(AgencyLevel.TOWNSHIP));
    String preface = front.substring(0, Math.min(front.length(), PREFACE));
    boolean gathered = near(front, GATHERING, GATHERED) || MADE_OF_REPORTS.matcher(preface).find();
    if (gathered) {
      // A bureau that gathers speaks of its stations or of the whole trade.
      return alone ? Scope.UNKNOWN : Scope.AGGREGATE;
    }
    if (!alone && near(front, WHOLES, WHOLE)) {
      return Scope.AGGREGATE;
    }
    return alone && SELF.isIn(front) || front.contains("本机关") ? Scope.OWN : Scope.UNKNOWN;
  }

  /** The text without the blanks between two ideographs, as PDF texts space all of them out. */
  private static String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean between =
          text.charAt(i) == ' '
              && i > 0
              && i + 1 < text.length()
              && Character.isIdeographic(text.charAt(i - 1))
              && Character.isIdeographic(text.charAt(i + 1));
      if (!between) {
        joined.append(text.charAt(i));
      }
    }
    return joined.toString();
  }

  /** Whether a pattern is found round one of the words that it needs; they are cheap to find. */
  private static boolean near(String text, List<String> words, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        matcher.region(Math.max(0, at - REACH), Math.min(text.length(), at + REACH));
        if (matcher.find()) {
          return true;
        }
      }
    }
    return false;
  }
}
