package org.gongkai.parse.masthead;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parse.text.Compact;

/** What a page says of itself (信息分类、索引号、访问量 …) on the line of the title, before it. */
final class PageMetadata {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(访问量|访问次数|浏览量|浏览次数|阅读量|阅读次数|点击量|点击数|点击次数|点击率)"
              + "|索引号|信息分类|主题分类|体裁分类|组配分类|分类|有效性|主题词|关键词|文号|字号|字体|作者|编辑|来源"
              + "|(?:发布|发文|公开|责任|制发|主办)(?:机构|单位|部门|机关|主体)"
              + "|(?:发布|发文|公开|成文|生成|生效|更新)(?:日期|时间))[:：]");
  private static final Pattern COUNT = Pattern.compile("[0-9]{0,9}+次?+");
  private static final Pattern BRACKETED = Pattern.compile("[\\[【(][^\\]】)]{0,20}+[\\]】)]");
  private static final Pattern TIME = Pattern.compile("[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?");

  private PageMetadata() {}

  /**
   * The index behind the last label and its value before an index, 0 without labels; empty where
   * nothing parts the value from what follows.
   */
  static OptionalInt end(Compact compact, int before) {
    String front = compact.text().substring(0, before);
    Matcher label = LABEL.matcher(front);
    int value = -1;
    boolean counts = false;
    while (label.find()) {
      value = label.end();
      counts = label.group(1) != null;
    }
    if (value < 0) {
      return OptionalInt.of(0);
    }
    int counted = behind(COUNT, front, value);
    // A number of visits ends with its digits, unless they run into a year.
    if (counts && !front.startsWith("年", counted)) {
      return OptionalInt.of(counted);
    }
    int bracket = behind(BRACKETED, front, value);
    int gap = gap(compact, bracket, before);
    if (gap > 0) {
      return OptionalInt.of(behind(TIME, front, gap));
    }
    return bracket > value ? OptionalInt.of(bracket) : OptionalInt.empty();
  }

  private static int behind(Pattern pattern, String front, int from) {
    Matcher matcher = pattern.matcher(front).region(from, front.length());
    return matcher.lookingAt() ? matcher.end() : from;
  }

  /** The first character of the front behind a gap in the print; 0 without one. */
  private static int gap(Compact compact, int value, int before) {
    for (int i = value + 1; i <= before; i++) {
      if (compact.begin(i) > compact.end(i)) {
        return i;
      }
    }
    return 0;
  }
}
