package org.gongkai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.report.AgencyLevel;
import org.junit.jupiter.api.Test;

class SubdivisionsTest {

  private static final List<Subdivisions> ALL = Subdivisions.all();

  @Test
  void followAPlaceThroughTheYears() {
    // 2021: 梅列区 and 三元区 became the new 三元区, 沙县 became 沙县区.
    assertThat(in(AgencyLevel.PREFECTURE, "三明市", 2020))
        .contains("350402", "350403", "350427")
        .doesNotContain("350404", "350405");
    assertThat(in(AgencyLevel.PREFECTURE, "三明市", 2021))
        .contains("350404", "350405")
        .doesNotContain("350402", "350403", "350427");
    assertThat(in(AgencyLevel.PREFECTURE, "乌海市", 2022))
        .containsExactly("150302", "150303", "150304");
  }

  @Test
  void ofAProvinceAreItsPrefecturesAndTheirCounties() {
    List<String> fujian = in("35", 2022);
    assertThat(fujian).contains("三明市", "福州市", "350404").doesNotContain("350402", "福建省");
    assertThat(in("11", 2022)).hasSize(16);
  }

  @Test
  void ofAPlaceWithoutCountiesAreNone() {
    assertThat(ALL).noneMatch(place -> place.prefecture().equals("东莞市"));
  }

  @Test
  void standForEveryYearOnce() {
    for (Subdivisions place : ALL) {
      assertThat(
              ALL.stream()
                  .filter(
                      other ->
                          other.level() == place.level()
                              && other.provinceCode().equals(place.provinceCode())
                              && other.prefecture().equals(place.prefecture())
                              && other.from() <= place.to()
                              && place.from() <= other.to()))
          .as("%s", place)
          .containsExactly(place);
    }
  }

  private static List<String> in(AgencyLevel level, String prefecture, int year) {
    return only(
        ALL.stream()
            .filter(p -> p.level() == level && p.prefecture().equals(prefecture))
            .filter(p -> p.from() <= year && year <= p.to())
            .toList());
  }

  private static List<String> in(String province, int year) {
    return only(
        ALL.stream()
            .filter(p -> p.level() == AgencyLevel.PROVINCE && p.provinceCode().equals(province))
            .filter(p -> p.from() <= year && year <= p.to())
            .toList());
  }

  private static List<String> only(List<Subdivisions> found) {
    assertThat(found).hasSize(1);
    return found.get(0).codes();
  }
}
