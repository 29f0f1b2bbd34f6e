package org.gongkai.parse.statement;

import java.util.Set;

/** How sentences put a count: the words that lead to a number, the number, what is counted by. */
final class CountWording {

  /** Words between a noun and its number: 共计约. */
  static final String LEADING =
      "(?:数量|总数|总量|条数|件数|次数|(?:的?情况)(?=:)|数)?,?(?:共有|共计|总计|合计|累计|共|计|为|是|有|达到|达|:){0,3}(?<q>大约|将近|超过|约|近|超|逾)?";

  /** A number, with a counting word or bare. */
  static final String NUMBER = "(?<n>[\uE000\uE001])";

  static final String TO_NUMBER = LEADING + NUMBER;

  /** A character within a part of a sentence that is no number. */
  static final String WORDS = "[^,。;:\uE000-\uE003]";

  /** What applications and reviews are counted by. */
  static final Set<String> CASES =
      Set.of("件", "条", "份", "宗", "起", "次", "项", "例", "个", "封", "件次", "案", "人次");

  private CountWording() {}
}
