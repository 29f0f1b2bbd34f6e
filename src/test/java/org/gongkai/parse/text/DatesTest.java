package org.gongkai.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.parse.text.Dates.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2021年1月8日, 2021-01-08",
    "2021 年 1 月 8 日, 2021-01-08",
    "２０２１年１月８日, 2021-01-08",
    "二〇二一年一月八日, 2021-01-08",
    "二○二一年十二月三十一日, 2021-12-31",
    "二0二一年十月二十日, 2021-10-20",
    "20201月1日, 2020-01-01",
    "202012月31日, 2020-12-31",
    "2021-01-08, 2021-01-08",
    "2021.1.8, 2021-01-08",
    "2021/1/18, 2021-01-18",
    "2021年元月8日, 2021-01-08",
    "2021年1月8号, 2021-01-08",
    "二 〇 二 一 年 十 二 月 三 十 一 日, 2021-12-31"
  })
  void readsDatesAsReportsWriteThem(String printed, String date) {
    assertThat(Dates.date(Glyphs.fold(printed), 0).map(Found::value))
        .hasValueSatisfying(found -> assertThat(found).hasToString(date));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021年2月30日", "2021年13月1日", "1021年1月1日", "20211", "年1月1日"})
  void refusesWhatIsNoDate(String printed) {
    assertThat(Dates.date(Glyphs.fold(printed), 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2020年, 2020", "二〇二〇年度, 2020", "二○一○年, 2010", "二0二0, 2020", "2 0 2 0 年, 2020"})
  void readsYearsOfMixedDigits(String printed, int year) {
    assertThat(Dates.year(Glyphs.fold(printed), 0).map(Found::value)).contains(year);
  }

  @Test
  void doesNotBeginAYearInsideANumber() {
    assertThat(Dates.year("62020年", 1)).isEmpty();
  }
}
