package org.gongkai.parse.masthead;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report of which only the body is left, as of a page without its head: it begins with what was
 * done in a year as a whole and goes on with the parts that every report has, or is all made of
 * them.
 */
final class UntitledReport {

  private static final int FIRST_LINES = 12;

  /** A year is named so near. */
  private static final int NEAR = 400;

  private static final int FEWEST_PARTS = 2;
  private static final int FEWEST_PARTS_WITHOUT_WHOLE = 4;

  private static final Pattern WHOLE =
      Pattern.compile(
          "一[、,，.．]{1,2}(?:(?:政府|政务)?信息公开|政务公开)?(?:工作)?的?(?:总体|基本|整体|总的)?(?:工作|公开)?(?:情况|概述|概况|综述)[:：。]?");

  private static final Pattern FIRST_PART =
      Pattern.compile("一[、,，.．]{1,2}(?:政府信息)?主动公开(?:政府)?信息的?情况[:：。]?");

  private static final Pattern YEAR = Pattern.compile("20[0-4]\\d全?年|二[〇○零]..年");

  private static final Pattern PART =
      Pattern.compile(
          "[(（]?[一二三四五六七八九十\\d]{1,2}[)）]?[、,，.．]{0,2}(?:行政机关)?(?:(?:因|申请)?政府信息公开的?|政府信息)?(?:工作)?(?:申请|相关)?"
              + "(主动公开|依申请公开|信息管理|管理|平台建设|监督保障|收到和处理|行政复议|收费|费用|存在的?(?:主要)?问题|其[他它]需要报告).*");

  /** Part of a year, or a text that only says how to disclose. */
  private static final Pattern OTHER = Pattern.compile("季度|上半年|下半年|指南|办法|规定|通知|方案|要点");

  private UntitledReport() {}

  /**
   * @param lines the first lines without their blanks
   */
  static boolean is(List<String> lines) {
    for (int i = 0; i < Math.min(lines.size(), FIRST_LINES); i++) {
      String line = lines.get(i);
      if (WHOLE.matcher(line).matches()) {
        List<String> body = lines.subList(i + 1, lines.size());
        return namesYear(body) && parts(body) >= FEWEST_PARTS;
      }
      if (FIRST_PART.matcher(line).matches()) {
        return namesYear(lines) && parts(lines) >= FEWEST_PARTS_WITHOUT_WHOLE;
      }
      if (OTHER.matcher(line).find()) {
        return false;
      }
    }
    return false;
  }

  private static boolean namesYear(List<String> body) {
    String text = String.join("", body);
    String near = text.substring(0, Math.min(text.length(), NEAR));
    boolean isOfPart = near.contains("季度") || near.contains("半年");
    return YEAR.matcher(near).find() && near.contains("公开") && !isOfPart;
  }

  private static long parts(List<String> body) {
    return body.stream()
        .map(PART::matcher)
        .filter(Matcher::matches)
        .map(part -> part.group(1))
        .distinct()
        .count();
  }
}
