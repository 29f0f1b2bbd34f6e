package org.gongkai.parse.table.application;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.form.Applicant;
import org.gongkai.form.Outcome;
import org.gongkai.parse.text.Ideographs;
import org.gongkai.parse.text.LabelIndex;
import org.gongkai.parse.text.LabelIndex.Hit;

/**
 * The head of table 3, which every page may print again, and once for each column it spans: it
 * parts no rows.
 */
final class RepeatedHeads {

  private static final LabelIndex<String> WORDS = new LabelIndex<>();

  static {
    Stream.concat(
            Stream.of("本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和", "申请人情况", "法人或其他组织"),
            Stream.of(Applicant.values()).map(Applicant::zh).filter(head -> head.length() > 2))
        .forEach(head -> WORDS.add(head, head));
  }

  /** What stands before the head of the last column. */
  private static final List<String> BEFORE_TOTAL = List.of("法律服务机构其他", "法人或其他组织");

  /** How many ideographs of heads stand before each. */
  private final int[] before;

  private RepeatedHeads(int[] before) {
    this.before = before;
  }

  static RepeatedHeads of(Ideographs ideographs) {
    int[] before = new int[ideographs.size() + 1];
    for (Hit<String> hit : WORDS.find(ideographs, 0, ideographs.size())) {
      for (int i = hit.begin(); i < hit.end(); i++) {
        before[i + 1] = 1;
      }
    }
    for (int i = 1; i < before.length; i++) {
      before[i] += before[i - 1];
    }
    return new RepeatedHeads(before);
  }

  /** Whether 总计 is the head of the last column, and no label of a row. */
  static boolean isTotal(Ideographs ideographs, Hit<Outcome> hit) {
    return hit.key() == Outcome.RESULTS_TOTAL
        && BEFORE_TOTAL.stream().anyMatch(head -> ideographs.endsWith(hit.begin(), head));
  }

  /** The number of an ideograph, without counting those of heads. */
  int number(int ideograph) {
    return ideograph - before[ideograph];
  }
}
