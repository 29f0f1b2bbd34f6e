package org.gongkai.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;

/**
 * What a report shows of its author by the words in which it speaks of its own area: 我县, 全市, 区委.
 */
final class SelfWords {

  private static final String[] TOWNSHIP = {
    "我乡",
    "我镇",
    "本乡",
    "本镇",
    "我街道",
    "本街道",
    "我苏木",
    "本苏木",
    "全苏木",
    "全乡",
    "全镇",
    "我办事处",
    "镇党委",
    "乡党委",
    // Where no other body is named with it: 2025年,街道收到…
    "街道收到",
    "街道未收",
    "街道共收",
    "街道主动"
  };
  private static final String[] COUNTY = {"我县", "全县", "县委", "县政府", "本县"};
  private static final String[] DISTRICT = {"我区", "全区", "区委", "区政府", "本区"};
  private static final String[] BANNER = {"我旗", "全旗", "旗委", "旗政府"};
  private static final String[] CITY = {"我市", "全市", "市委", "市政府", "我州", "全州", "州委", "州政府"};
  private static final String[] PROVINCE = {"我省", "全省", "省委", "省政府"};
  private static final String[] COMMITTEE = {"我委"};
  private static final String[] BUREAU = {
    "我局", "我办", "我厅", "我中心", "我大队", "本局", "我队", "我单位", "我所", "我站"
  };

  private static final List<String[]> LISTS =
      List.of(TOWNSHIP, COUNTY, DISTRICT, BANNER, CITY, PROVINCE, COMMITTEE, BUREAU);
  private static final Map<String, Integer> WORDS = words();
  private static final String FIRST = "我本全县区旗市州省乡镇街";

  /** What may stand before such a word; behind a name it is a part of it: 福建省政府. */
  private static final String BEFORE = "在经由受和及与向是为对的从以使按照被给至各了据着将";

  private final int township;
  private final int county;
  private final int district;
  private final int banner;
  private final int city;
  private final int province;
  private final int committee;
  private final int bureau;
  private final boolean isOwn;
  private final boolean isZone;

  SelfWords(String folded) {
    int[] counts = new int[LISTS.size() + 1];
    for (int at = 0; at + 2 <= folded.length(); at++) {
      if (FIRST.indexOf(folded.charAt(at)) >= 0) {
        count(folded, at, counts);
      }
    }
    township = counts[0];
    county = counts[1];
    district = counts[2];
    banner = counts[3];
    city = counts[4];
    province = counts[5];
    committee = counts[6];
    bureau = committee + counts[7];
    isOwn = counts[LISTS.size()] > 0;
    isZone = folded.contains("管委会");
  }

  private static void count(String folded, int at, int[] counts) {
    char before = at > 0 ? folded.charAt(at - 1) : ' ';
    boolean isListed = before == '、' && folded.charAt(at) == '街';
    if (isListed || before >= '\u4e00' && BEFORE.indexOf(before) < 0) {
      return;
    }
    for (int length = 2; length <= 4 && at + length <= folded.length(); length++) {
      Integer list = WORDS.get(folded.substring(at, at + length));
      if (list != null) {
        counts[list]++;
        // 在区委、区政府领导下: so speaks every body of a district.
        boolean isOwn = "我本全".indexOf(folded.charAt(at)) >= 0 && list < LISTS.indexOf(COMMITTEE);
        counts[LISTS.size()] += isOwn ? 1 : 0;
      }
    }
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (int list = 0; list < LISTS.size(); list++) {
      for (String word : LISTS.get(list)) {
        words.put(word, list);
      }
    }
    return Map.copyOf(words);
  }

  /** The level whose words lead by far; empty where two are near. */
  Optional<AgencyLevel> level() {
    int below = county + district + banner;
    if (township >= 2 || township == 1 && bureau == 0) {
      return Optional.of(AgencyLevel.TOWNSHIP);
    }
    if (below >= 2 && below > 2 * city) {
      return Optional.of(AgencyLevel.COUNTY);
    }
    // A city at the level of a county says the same of itself as one above it.
    boolean provincial = province >= 3 && below == 0 && province > 2 * city;
    return provincial ? Optional.of(AgencyLevel.PROVINCE) : Optional.empty();
  }

  /** The last character of the county-level division it is in: 县, 区 or 旗, where one leads. */
  Optional<Character> division() {
    int below = county + district + banner;
    if (below < 2) {
      return Optional.empty();
    }
    if (county == below) {
      return Optional.of('县');
    }
    if (district == below) {
      return Optional.of('区');
    }
    return banner == below ? Optional.of('旗') : Optional.empty();
  }

  /** The kind of an author that gives no name. */
  AgencyKind kind() {
    if (level().equals(Optional.of(AgencyLevel.TOWNSHIP))) {
      return AgencyKind.GOVERNMENT;
    }
    if (isZone && bureau == committee) {
      return AgencyKind.GOVERNMENT;
    }
    return bureau == 0 && isOwn ? AgencyKind.GOVERNMENT : AgencyKind.DEPARTMENT;
  }
}
