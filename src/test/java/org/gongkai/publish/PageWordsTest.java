package org.gongkai.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.gongkai.report.RejectReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What became of a document is said in words, not in the codes of the table. */
class PageWordsTest {

  static Stream<String> reasons() {
    return Stream.concat(
        Arrays.stream(RejectReason.values()).map(RejectReason::code),
        Stream.of("same_content", "same_report"));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void theReasonHasWordsInBothLanguages(String reason) throws IOException {
    try (var words = PageWordsTest.class.getResourceAsStream("web/words.js")) {
      String page = new String(words.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(page).containsPattern("\\breason_" + reason + ": \\[\"[^\"]+\", \"[^\"]+\"]");
    }
  }
}
