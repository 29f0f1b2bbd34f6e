package org.gongkai.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.read.DocumentReader;
import org.gongkai.read.Documents;
import org.gongkai.read.InputDocument;
import org.gongkai.read.Mark;

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
    List<InputDocument> all = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    try (Documents documents = open(name, bytes)) {
      while (documents.hasNext()) {
        all.add(documents.next());
        marks.add(documents.mark());
      }
    }
    assertThat(all).isNotEmpty();
    for (InputDocument document : all) {
      document.content().fold(ok -> requireText(ok.text().value()), no -> no.reason().code());
    }
    int middle = all.size() / 2;
    assertThat(rest(name, bytes, documents -> documents.skip(middle)))
        .isEqualTo(identifiers(all.subList(middle, all.size())));
    assertThat(rest(name, bytes, documents -> documents.seek(marks.get(middle))))
        .isEqualTo(identifiers(all.subList(middle, all.size())));
  }

  private static Documents open(String name, byte[] bytes) {
    return READER.read(name, () -> new ByteArrayInputStream(bytes));
  }

  private static List<String> rest(String name, byte[] bytes, Consumer<Documents> goingOn) {
    List<InputDocument> rest = new ArrayList<>();
    try (Documents documents = open(name, bytes)) {
      goingOn.accept(documents);
      documents.forEachRemaining(rest::add);
    }
    return identifiers(rest);
  }

  private static List<String> identifiers(List<InputDocument> documents) {
    return documents.stream().map(InputDocument::documentId).toList();
  }

  private static String requireText(String text) {
    assertThat(text).isNotBlank();
    assertThat(text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
    return text;
  }
}
