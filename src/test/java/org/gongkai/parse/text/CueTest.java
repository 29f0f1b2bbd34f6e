package org.gongkai.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "解读; 解 读",
        "问题|不足; 问不",
        "质量.{0,6}(?:不|有待); 质 量 不有",
        "其[他它]事项; 其 他它 事 项",
        "一?步; 步",
        "(?:公开)*情况; 情 况",
        "(?<!解读)质量(?!评); 质 量",
        "(?<n>\\d{1,4})件; 件",
        "[^甲]乙; 乙",
        "\\(附件\\); ( 附 件 )",
      })
  void readsOffWhatAMatchNeeds(String pattern, String needed) {
    assertThat(groups(pattern)).isEqualTo(needed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(?i)abc", "(甲)\\1", "甲|", "(?:甲|乙?)", "\\u4e00甲", "[一-三]", "甲*", "\\x41", ".+"})
  void needsNothingWhereALetterMayNotStandForItself(String pattern) {
    assertThat(groups(pattern)).isEmpty();
  }

  private static String groups(String pattern) {
    return Arrays.stream(PatternLetters.of(pattern).needed())
        .map(String::new)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "解读|宣传; 解宣",
        "(?:一?步|(?<=下)年)度; 一步年",
        "(?:^|,)[今本]年?; ,今本",
        "\\d{1,4}件; 0123456789",
        "(?=公)公开; 公",
      })
  void readsOffWithWhatAMatchCanBegin(String pattern, String first) {
    assertThat(PatternLetters.of(pattern).first()).contains(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲?", ".乙", "[^甲]乙", "[一-三]", "(?i)abc", "甲|", "(?!)", "\\h甲"})
  void beginsWithAnyLetterWhereThePatternDoesNotTell(String pattern) {
    assertThat(PatternLetters.of(pattern).first()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "电\\s?话(?:号码)?|联系方式",
        "(?<!\\d)0\\d{2,3}",
        "(?<=电)话",
        "(?:^|[。\\n])\\h{0,8}(20\\d\\d)年",
        ".{0,2}公开",
        "[^电话]方式",
        "\\b20",
        "一?是(?!否)",
        "(?:报告|年报)$",
        "𠮷.",
      })
  void goesFromMatchToMatchAsItsPatternDoes(String pattern) {
    String text = "2021年电话号码：010，电 话 0991。2020年,𠮷林方式一是否是 20𠮷公开公开年报\n 2019年年度报告";
    List<MatchResult> expected = Pattern.compile(pattern).matcher(text).results().toList();
    CueFinder finder = Cue.of(pattern).finder(text);
    for (MatchResult match : expected) {
      assertThat(finder.find()).isTrue();
      assertThat(finder.match().start()).isEqualTo(match.start());
      assertThat(finder.match().group()).isEqualTo(match.group());
    }
    assertThat(finder.find()).isFalse();
    assertThat(expected).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 7, 30})
  void looksForWhatLeadsToALandmarkOnlyWhereOneIsInReach(int reach) {
    String pattern = "[\\x{4e00}-\\x{9fff}]{1,4}?局(?=编制|公布)";
    String text = "本局现公布。李桥镇民政局编制,公布者不是局。县卫生局公布了,市局编制的";
    List<String> found = new ArrayList<>();
    CueFinder finder = Cue.to(Landmarks.within(reach, "编制", "公布"), pattern).finder(text);
    while (finder.find()) {
      found.add(finder.match().group());
    }
    assertThat(found)
        .isEqualTo(Pattern.compile(pattern).matcher(text).results().map(m -> m.group()).toList())
        .hasSize(3);
  }

  @Test
  void filesEachCueUnderWhatItNeeds() {
    List<Cue> cues = List.of(Cue.of("解读|宣传"), Cue.of("质量.{0,6}不"), Cue.of(".+"));
    CueIndex index = new CueIndex(cues);
    assertThat(index.candidates("解答")).hasToString("{0, 2}");
    assertThat(index.candidates("质量不高")).hasToString("{1, 2}");
    assertThat(index.candidates("")).hasToString("{2}");
  }
}
