package org.gongkai.resolve;

import java.util.Optional;
import org.gongkai.report.AgencyLevel;

/** The level of government that a report shows by the words in which it speaks of its own area. */
final class SelfWords {

  private static final String[] TOWNSHIP = {
    "我乡", "我镇", "本乡", "本镇", "我街道", "本街道", "全乡", "全镇", "我办事处", "镇党委", "乡党委"
  };
  private static final String[] COUNTY = {
    "我县", "全县", "县委", "县政府", "我区", "全区", "区委", "区政府", "我旗", "全旗", "旗委"
  };
  private static final String[] PREFECTURE = {"我市", "全市", "市委", "市政府", "我州", "全州", "州委", "州政府"};
  private static final String[] PROVINCE = {"我省", "全省", "省委", "省政府"};

  private SelfWords() {}

  /** The level whose words lead by far; empty where two are near. */
  static Optional<AgencyLevel> level(String folded) {
    if (count(folded, TOWNSHIP) >= 2) {
      return Optional.of(AgencyLevel.TOWNSHIP);
    }
    int county = count(folded, COUNTY);
    int prefecture = count(folded, PREFECTURE);
    int province = count(folded, PROVINCE);
    if (county >= 2 && county > 2 * prefecture) {
      return Optional.of(AgencyLevel.COUNTY);
    }
    if (prefecture >= 3 && county == 0 && prefecture > province) {
      // A city at the level of a county says the same of itself.
      return Optional.empty();
    }
    return province >= 3 && county == 0 && province > 2 * prefecture
        ? Optional.of(AgencyLevel.PROVINCE)
        : Optional.empty();
  }

  private static int count(String folded, String[] words) {
    int count = 0;
    for (String word : words) {
      for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 2)) {
        boolean part = at > 0 && "治区".indexOf(folded.charAt(at - 1)) >= 0;
        count += part ? 0 : 1;
      }
    }
    return count;
  }
}
