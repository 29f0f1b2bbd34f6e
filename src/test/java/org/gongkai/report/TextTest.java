package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    Text text = new Text("12&nbsp;3 &nbsp;&emsp;4&amp;&nbsp&foo;");

    assertThat(text.value()).hasSameSizeAs(text.decoded());
    assertThat(text.value().replace("\u200b", "")).isEqualTo("12 3   4&&nbsp&foo;");
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

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          甲\\u000b乙,                     甲⏎乙
          甲\\u202f乙\\u2009丙,             甲 乙 丙
          \\ue5e5甲,                       \\u3000甲
          行\\u00ad政\\u2060法\\u200e规\\ufe00, 行政法规
          \\uf98e\\uf9d1月,                 年六月
          \\ud835\\udfd0\\ud835\\udfce件,     20件
          葛\\udb40\\udd00市,               葛市
          一&#12289;&#65288;&#x4E8C;&#65289;, 一、（二）
          &ldquo;公开&rdquo;&lt;3,        “公开”<3
          &#0;&#99999999;&#xD83D;,       &#0;&#99999999;&#xD83D;
          甲<br/>乙<BR>⏎丙,               甲⏎乙⏎丙
          <p>甲</p><p class='x'>乙</p>,   甲⏎乙
          "<span style='a'>甲</span><b>乙</b><td>3", 甲乙<td>3
          <2023>年,                      <2023>年
          """)
  void seesWhatSignsAndMarksStandFor(String decoded, String seen) {
    Text text = new Text(plain(decoded));

    assertThat(text.value().replace(String.valueOf(Text.UNSEEN), "")).isEqualTo(plain(seen));
    assertThat(text.value()).hasSameSizeAs(text.decoded());
    assertThat(text.slice(text.span(0, text.value().length()))).isEqualTo(text.decoded());
  }

  private static String plain(String written) {
    return Pattern.compile("\\\\u([0-9a-f]{4})")
        .matcher(written)
        .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)))
        .replace('⏎', '\n');
  }

  @Test
  void seesTheLinesOfAStringThatWasEscapedTwice() {
    String escaped = "一\\n二\\r\\n三\\t3\\n四\\n五\\n";

    assertThat(new Text(escaped).value().replace("\u200b", "")).isEqualTo("一\n二\n三\t3\n四\n五\n");
    String words = "用\\n换行\n";
    assertThat(new Text(words).value()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "•", " · "})
  void seesNoMarkBeforeAllLines(String mark) {
    String quoted =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> i % 9 == 0 ? "" : mark + "第" + i + "件")
            .collect(Collectors.joining("\n"));

    assertThat(new Text(quoted).value().lines().map(String::strip)).startsWith("第1件", "第2件");
    String list = quoted.replace(mark + "第20件", "第20件");
    assertThat(new Text(list).value()).isEqualTo(list);
  }
}
