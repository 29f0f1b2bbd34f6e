package org.gongkai.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.gongkai.report.RejectReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

  private static final String REPORT = "河西乡政府信息公开工作年度报告，主动公开信息十二条。";
  private static final DocumentReader READER = new DocumentReader(2_000);

  private static List<InputDocument> read(String name, byte[] bytes) {
    List<InputDocument> all = new ArrayList<>();
    READER.read("/in/" + name, () -> new ByteArrayInputStream(bytes)).forEachRemaining(all::add);
    return all;
  }

  private static List<InputDocument> read(String name, String text) {
    return read(name, text.getBytes(UTF_8));
  }

  private static String reason(InputDocument document) {
    return document.content().fold(ok -> "accepted", no -> no.reason().code());
  }

  private static String text(InputDocument document) {
    return document.content().fold(ok -> ok.text().value(), no -> no.reason().code());
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] join(byte[] one, byte[] other) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(one);
    all.writeBytes(other);
    return all.toByteArray();
  }

  @Test
  void decodesEachCharset() {
    byte[] bom = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    byte[] little = {(byte) 0xFF, (byte) 0xFE};
    byte[] big = {(byte) 0xFE, (byte) 0xFF};
    assertThat(text(read("a.txt", REPORT).get(0))).isEqualTo(REPORT);
    assertThat(text(read("a.txt", join(bom, REPORT.getBytes(UTF_8))).get(0))).isEqualTo(REPORT);
    assertThat(text(read("a.txt", join(little, REPORT.getBytes(UTF_16LE))).get(0)))
        .isEqualTo(REPORT);
    assertThat(text(read("a.txt", join(big, REPORT.getBytes(UTF_16BE))).get(0))).isEqualTo(REPORT);
    assertThat(text(read("a.txt", REPORT.getBytes(Charset.forName("GB18030"))).get(0)))
        .isEqualTo(REPORT);
    assertThat(text(read("a.txt.gz", gzip(REPORT.getBytes(UTF_8))).get(0))).isEqualTo(REPORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\u3000", "\uFEFF"})
  void refusesEmptyText(String text) {
    assertThat(reason(read("a.txt", text).get(0))).isEqualTo("empty");
  }

  @Test
  void refusesWhatIsNoText() {
    assertThat(reason(read("a.txt", "%PDF-1.4 …").get(0))).isEqualTo("not_text");
    assertThat(reason(read("a.txt", new byte[500]).get(0))).isIn("not_text", "empty");
    assertThat(reason(read("a.txt", join(new byte[300], REPORT.getBytes(UTF_8))).get(0)))
        .isEqualTo("not_text");
    assertThat(reason(read("a.txt.gz", "no gzip").get(0))).isEqualTo("not_text");
  }

  @Test
  void readsTraditionalTextInTheEncodingOfTheMainland() {
    String traditional =
        "道縣水利局2023年政府信息公開工作年度報告。本報告根據《中華人民共和國政府信息公開條例》編製，"
            + "內容包括總體情況、主動公開、依申請公開、行政復議、行政訴訟、存在的問題及改進措施。";
    byte[] bytes = traditional.getBytes(Charset.forName("GB18030"));
    assertThat(text(read("a.txt", bytes).get(0))).isEqualTo(traditional);
    byte[] big5 = traditional.getBytes(Charset.forName("Big5"));
    assertThat(reason(read("a.txt", big5).get(0))).isEqualTo("undecodable");
    byte[] broken = traditional.getBytes(UTF_8);
    broken[10] = (byte) 0xFF;
    assertThat(reason(read("a.txt", broken).get(0))).isEqualTo("undecodable");
  }

  @Test
  void refusesWhatNoCharsetDecodes() {
    byte[] broken = REPORT.getBytes(UTF_8);
    broken[10] = (byte) 0xFF;
    assertThat(reason(read("a.txt", broken).get(0))).isEqualTo("undecodable");
    assertThat(reason(read("a.txt", REPORT.repeat(2).getBytes(Charset.forName("Big5"))).get(0)))
        .isEqualTo("undecodable");
    byte[] cut = gzip(REPORT.repeat(9).getBytes(UTF_8));
    assertThat(reason(read("a.txt.gz", java.util.Arrays.copyOf(cut, cut.length / 2)).get(0)))
        .isEqualTo("undecodable");
  }

  @Test
  void boundsWhatItUnpacks() {
    assertThat(reason(read("a.txt", "公".repeat(1_000)).get(0))).isEqualTo("too_large");
    assertThat(reason(read("a.txt.gz", gzip(new byte[50_000_000])).get(0))).isEqualTo("too_large");
    List<InputDocument> lines =
        read("a.jsonl", "{\"text\":\"" + "公".repeat(1_000) + "\"}\n{\"text\":\"好\"}\n");
    assertThat(lines)
        .extracting(DocumentReaderTest::reason)
        .containsExactly("too_large", "accepted");
  }

  @Test
  void readsJsonLinesWithTheirHints() {
    List<InputDocument> lines =
        read(
            "a.jsonl",
            "{\"id\":7,\"text\":\"甲\",\"year\":\"2019\",\"source_url\":\"http://a.gov.cn/\"}\r\n\n"
                + "{\"content\":\"乙\"}\n{\"body\":\"丙\\ud800\"}");
    assertThat(lines).extracting(DocumentReaderTest::text).containsExactly("甲", "乙", "丙\uFFFD");
    assertThat(lines)
        .extracting(InputDocument::uri)
        .containsExactly("/in/a.jsonl#1", "/in/a.jsonl#3", "/in/a.jsonl#4");
    lines
        .get(0)
        .content()
        .fold(
            source -> {
              assertThat(source.hints().year()).contains(2019);
              assertThat(source.hints().url()).contains("http://a.gov.cn/");
              return source;
            },
            no -> no);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[1,",
        "{\"text\":5}",
        "{\"title\":\"x\"}",
        "7",
        "{\"text\":\"a\"} {}",
        "null"
      })
  void refusesMalformedJson(String line) {
    assertThat(reason(read("a.jsonl", line + "\n{\"text\":\"好\"}").get(0)))
        .isEqualTo("malformed_json");
    assertThat(reason(read("a.jsonl", line + "\n{\"text\":\"好\"}").get(1))).isEqualTo("accepted");
  }

  @Test
  void refusesNestingWithoutEnd() {
    assertThat(reason(deep())).isEqualTo("malformed_json");
  }

  private static InputDocument deep() {
    return new DocumentReader(1_000_000)
        .read("a.jsonl", () -> new ByteArrayInputStream("[".repeat(100_000).getBytes(UTF_8)))
        .next();
  }

  @Test
  void readsEveryShapeOfJsonFile() {
    assertThat(read("a.json", "[{\"text\":\"甲\"},\n{\"text\":\"乙\"}]"))
        .extracting(DocumentReaderTest::text)
        .containsExactly("甲", "乙");
    assertThat(read("a.json", "{\n\"text\":\"甲\"\n}"))
        .extracting(DocumentReaderTest::text)
        .containsExactly("甲");
    assertThat(read("a.json", "{\"text\":\"甲\"}\n{\"text\":\"乙\"}"))
        .extracting(DocumentReaderTest::text)
        .containsExactly("甲", "乙");
    assertThat(read("a.json", "[{\"text\":\"甲\"},{]"))
        .extracting(DocumentReaderTest::text)
        .containsExactly("甲", "malformed_json");
    assertThat(read("a.json", "[]"))
        .extracting(DocumentReaderTest::reason)
        .containsExactly("empty");
  }

  @Test
  void readsLinesOfUtf16() {
    byte[] bytes =
        join(
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            "{\"text\":\"甲\"}\n{\"text\":\"\u0a0a乙\"}".getBytes(UTF_16LE));
    assertThat(read("a.jsonl", bytes))
        .extracting(DocumentReaderTest::text)
        .containsExactly("甲", "\u0a0a乙");
  }

  @Test
  void refusesAFileThatIsGone() {
    List<InputDocument> all = new ArrayList<>();
    READER
        .read(
            "/in/gone.txt",
            () -> {
              throw new FileNotFoundException("/in/gone.txt");
            })
        .forEachRemaining(all::add);
    assertThat(all)
        .extracting(DocumentReaderTest::reason)
        .containsExactly(RejectReason.UNREADABLE_FILE.code());
  }

  @Test
  void skipsToTheSameDocumentsThatItReads() {
    byte[] bytes = "{\"text\":\"甲\"}\n\n{bad}\n{\"text\":\"乙\"}".getBytes(UTF_8);
    for (int i = 0; i < 3; i++) {
      Documents documents = READER.read("a.jsonl", () -> new ByteArrayInputStream(bytes));
      documents.skip(i);
      assertThat(documents.next().documentId())
          .isEqualTo(read("a.jsonl", bytes).get(i).documentId());
    }
  }

  private static Stream<Arguments> filesOfSeveral() {
    // Longer than what is read of a stream at once, with lines that hold no record.
    String lines =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    i % 7 == 0
                        ? "\n{bad"
                        : "{\"text\":\"" + (char) ('甲' + i) + "乙".repeat(i) + "\"}")
            .collect(Collectors.joining("\r\n"));
    byte[] packed = gzip(lines.getBytes(UTF_8));
    return Stream.of(
        arguments("a.jsonl", lines.getBytes(UTF_8)),
        arguments("a.json", lines.getBytes(UTF_8)),
        arguments("a.jsonl", ("\uFEFF" + lines).getBytes(UTF_8)),
        arguments("a.jsonl", ("\uFEFF" + lines).getBytes(UTF_16LE)),
        arguments("a.ndjson", ("\uFEFF" + lines).getBytes(UTF_16BE)),
        arguments("a.jsonl.gz", packed),
        arguments("a.jsonl.gz", Arrays.copyOf(packed, packed.length - 20)),
        arguments("a.json", "[{\"text\":\"甲\"}, {\"text\":\"乙\"}, {\"text\"".getBytes(UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("filesOfSeveral")
  void findsEachDocumentAgainFromAnyOneBefore(String name, byte[] bytes) {
    List<InputDocument> all = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    Documents whole = READER.read(name, () -> new ByteArrayInputStream(bytes));
    while (whole.hasNext()) {
      all.add(whole.next());
      whole.hasNext(); // looks for the one behind, and does not change where this one stood
      marks.add(whole.mark());
    }
    assertThat(all).hasSizeGreaterThan(2);
    for (int step = 1; step <= all.size(); step = step * 3 - 1) {
      Documents documents = READER.read(name, () -> new ByteArrayInputStream(bytes));
      for (int i = step - 1; i < all.size(); i += step) {
        documents.seek(marks.get(i));
        InputDocument found = documents.next();
        assertThat(found.documentId()).isEqualTo(all.get(i).documentId());
        assertThat(found.uri()).isEqualTo(all.get(i).uri());
        assertThat(documents.mark()).isEqualTo(marks.get(i));
      }
    }
  }

  @Test
  void findsNothingInAFileThatIsShorterNow() {
    byte[] bytes = "{\"text\":\"甲\"}\n{\"text\":\"乙\"}\n".getBytes(UTF_8);
    Documents whole = READER.read("a.jsonl", () -> new ByteArrayInputStream(bytes));
    whole.next();
    whole.next();
    Documents shorter =
        READER.read("a.jsonl", () -> new ByteArrayInputStream(Arrays.copyOf(bytes, 5)));
    shorter.seek(whole.mark());
    assertThat(shorter.hasNext()).isFalse();
  }

  @Test
  void givesTheSameIdentifierOnAnyMachine() {
    byte[] bytes = REPORT.getBytes(UTF_8);
    String one =
        READER.read("/home/a/x.txt", () -> new ByteArrayInputStream(bytes)).next().documentId();
    String two =
        READER.read("hdfs://b/x.txt", () -> new ByteArrayInputStream(bytes)).next().documentId();
    String other =
        READER.read("/home/a/y.txt", () -> new ByteArrayInputStream(bytes)).next().documentId();
    assertThat(one).isEqualTo(two).isNotEqualTo(other);
  }
}
