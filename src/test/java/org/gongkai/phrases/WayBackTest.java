package org.gongkai.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.report.Span;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WayBackTest {

  @ParameterizedTest
  @CsvSource({
    "公开内容不够全面, 公开内容不够全面, 内容不够, 内容不够",
    "公 开**内** 容不够全面, 公开内容不够全面, 内容不够, 内** 容不够",
    "伊家乡公开内容不够, 〈机关〉公开内容不够, 公开内容, 公开内容",
    "2020年公开内容不够, 〈年〉公开内容不够, 公开内容, 公开内容",
    "对照大塅镇要求公开, 对照□要求公开, 照□要求, 照大塅镇要求",
    "公开１２条信息，加强, 公开#条信息，加强, 条信息, 条信息",
    "公開內容不夠全面, 公开内容不够全面, 内容不够, 內容不夠",
  })
  void leadsFromNormalisedWordsToThoseThatArePrinted(
      String printed, String normalized, String words, String expected) {
    WayBack back = WayBack.of(printed, normalized);
    int begin = normalized.indexOf(words);
    Span span = back.span(100, begin, begin + words.length());
    Span inClause = new Span(span.begin() - 100, span.end() - 100);
    assertThat(new Text(printed).slice(inClause)).isEqualTo(expected);
  }

  @Test
  void countsCodePoints() {
    assertThat(WayBack.of("\uD840\uDC00公开内容", "\uD840\uDC00公开内容").span(10, 2, 4))
        .isEqualTo(new Span(11, 13));
  }
}
