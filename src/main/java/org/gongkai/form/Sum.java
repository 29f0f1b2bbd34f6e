package org.gongkai.form;

import java.util.List;

/**
 * A sum that the official form promises: the figures of {@code addends} make those of {@code
 * totals}.
 *
 * @param kind which promise it is
 * @param subject the code of the row, column or block it speaks of
 */
public record Sum<C extends Cell>(Kind kind, String subject, List<C> addends, List<C> totals) {

  /** The promises of the form. */
  public enum Kind {
    /** Table 3: the six applicants of a row make its 总计. */
    ROW,
    /** Table 3: the result rows of a column make 三（七）总计. */
    RESULTS,
    /** Table 3: 一 + 二 = 三（七） + 四, as the note in the table's corner says (勾稽关系). */
    IDENTITY,
    /** Table 4: the four outcomes of a block make its 总计. */
    BLOCK
  }

  public Sum {
    addends = List.copyOf(addends);
    totals = List.copyOf(totals);
  }

  /** All cells that the sum ties together. */
  public List<C> cells() {
    return java.util.stream.Stream.concat(addends.stream(), totals.stream()).toList();
  }
}
