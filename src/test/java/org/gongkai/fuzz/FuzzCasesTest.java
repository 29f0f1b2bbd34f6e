package org.gongkai.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The targets of the fuzzer, on bytes that anyone can make without it. */
class FuzzCasesTest {

  private static final int CASES = 300;

  @Test
  void readsAnyBytes() {
    Random random = new Random(1);
    for (int i = 0; i < 20 * CASES; i++) {
      ReadFuzz.fuzzerTestOneInput(bytes(random, 200));
    }
  }

  @Test
  void checksAnyWordsOfReports() {
    Random random = new Random(2);
    for (int i = 0; i < CASES; i++) {
      byte[] words = bytes(random, 400);
      words[0] = 3;
      CheckFuzz.fuzzerTestOneInput(words);
    }
  }

  @Test
  void makesTextsThatTheParserTakesForReports() {
    byte[] words = bytes(new Random(3), 50);
    words[0] = 3;
    assertThat(FuzzedText.of(words)).startsWith("河西乡人民政府2020年政府信息公开工作年度报告");
    words[0] = 0;
    assertThat(FuzzedText.of("\0河西乡".getBytes(StandardCharsets.UTF_8))).isEqualTo("河西乡");
  }

  private static byte[] bytes(Random random, int length) {
    byte[] bytes = new byte[1 + random.nextInt(length)];
    random.nextBytes(bytes);
    return bytes;
  }
}
