package org.gongkai.parse.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its counting word, as a sentence states it: 约1.2万余条.
 *
 * @param qualifier 余, 多, 约 … as printed; empty for an exact number
 * @param unit the counting word or currency; empty for a bare number
 */
public record ProseNumber(BigDecimal value, Optional<String> qualifier, String unit) {

  /** Whether nothing was counted. */
  public boolean isZero() {
    return value.signum() == 0;
  }
}
