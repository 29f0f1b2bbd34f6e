package org.gongkai.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.read.DocumentReader;
import org.gongkai.read.Documents;
import org.gongkai.read.InputDocument;

/**
 * Tries bytes as files: whatever they are, documents come out, always the same, and no exception.
 */
public final class ReadFuzz {

  private static final String[] NAMES = {
    "a.txt", "a.json", "a.jsonl", "a.txt.gz", "a.json.gz", "a.jsonl.gz"
  };
  private static final DocumentReader READER = new DocumentReader(5_000);

  private ReadFuzz() {}

  /** The entry that Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    String name = NAMES[(input[0] & 0xFF) % NAMES.length];
    byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
    List<InputDocument> all = read(name, bytes, 0);
    assertThat(all).isNotEmpty();
    for (InputDocument document : all) {
      document.content().fold(ok -> requireText(ok.text().value()), no -> no.reason().code());
    }
    int skipped = all.size() / 2;
    assertThat(read(name, bytes, skipped))
        .extracting(InputDocument::documentId)
        .containsExactlyElementsOf(
            all.subList(skipped, all.size()).stream().map(InputDocument::documentId).toList());
  }

  private static List<InputDocument> read(String name, byte[] bytes, int skipped) {
    List<InputDocument> all = new ArrayList<>();
    try (Documents documents = READER.read(name, () -> new ByteArrayInputStream(bytes))) {
      documents.skip(skipped);
      documents.forEachRemaining(all::add);
    }
    return all;
  }

  private static String requireText(String text) {
    assertThat(text).isNotBlank();
    assertThat(text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
    return text;
  }
}
