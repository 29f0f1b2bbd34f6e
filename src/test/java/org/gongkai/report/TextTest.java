package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  @ParameterizedTest
  @ValueSource(strings = {"甲\r乙\r丙", "甲\u2028乙\u2028丙", "甲\u2029乙\u2029丙", "甲\u0085乙\u0085丙"})
  void seesOneKindOfLineEnds(String decoded) {
    assertThat(new Text(decoded).value()).isEqualTo("甲\n乙\n丙");
    assertThat(new Text(decoded).decoded()).isEqualTo(decoded);
  }

  @Test
  void leavesReturnsBeforeLineEndsAlone() {
    assertThat(new Text("甲\r\n乙\r\n").value()).isEqualTo("甲\r\n乙\r\n");
    assertThat(new Text("甲\r乙\n").value()).isEqualTo("甲\r乙\n");
  }

  @Test
  void seesBlanksInTheirNames() {
    Text text = new Text("12&nbsp;3 &nbsp;&emsp;4&amp;&nbsp");

    assertThat(text.value()).hasSameSizeAs(text.decoded());
    assertThat(text.value().replace("\u200b", "")).isEqualTo("12 3   4&amp;&nbsp");
  }

  @Test
  void seesNoNumbersBeforeAllLines() {
    String numbered =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> i % 9 == 0 ? "%4d".formatted(i) : "%4d  第%d件".formatted(i, i))
            .collect(Collectors.joining("\n"));

    assertThat(new Text(numbered).value().lines().map(String::strip))
        .startsWith("第1件", "第2件")
        .contains("", "第30件")
        .hasSize(30);
    assertThat(new Text(numbered).value()).hasSameSizeAs(numbered);
    String list = numbered.substring(0, numbered.indexOf("  20"));
    assertThat(new Text(list).value()).isEqualTo(list);
    String notAll = numbered.replace("  20  第20件", "第20件");
    assertThat(new Text(notAll).value()).isEqualTo(notAll);
  }

  @Test
  void slicesWhatWasDecoded() {
    Text text = new Text("𠮷&nbsp;3\u2028件");

    assertThat(text.slice(text.span(2, 10))).isEqualTo("&nbsp;3\u2028");
    assertThat(text.span(2, 10)).isEqualTo(new Span(1, 9));
  }

  @Test
  void seesInAPartWhatTheWholeShowsThere() {
    String list =
        IntStream.rangeClosed(1, 30).mapToObj("%d 件\n"::formatted).collect(Collectors.joining());
    Text whole = new Text("各项如下&nbsp;\n" + list);
    Text part = whole.part(whole.span(4, whole.decoded().length()));

    assertThat(part.decoded()).startsWith("&nbsp;\n1 件\n");
    assertThat(part.value()).contains("\n1 件\n2 件\n");
  }
}
