package org.gongkai.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.InputHints;
import org.gongkai.report.RejectReason;
import org.gongkai.report.SourceDocument;
import org.gongkai.report.Text;

/** What a JSON record says: its text, its identifier, and hints about the report. */
record JsonRecord(Optional<String> id, Optional<String> text, InputHints hints, String source) {

  static JsonRecord of(JsonNode node) {
    return new JsonRecord(
        value(node, "id"),
        Stream.of("text", "content", "body").flatMap(key -> string(node, key).stream()).findFirst(),
        new InputHints(
            value(node, "title"),
            value(node, "agency"),
            value(node, "province"),
            value(node, "year").flatMap(JsonRecord::year),
            value(node, "url").or(() -> value(node, "source_url"))),
        node.toString());
  }

  /** The text as JSON gives it, with U+FFFD for half a surrogate pair, which no text can hold. */
  private static Optional<String> string(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key))
        .filter(JsonNode::isTextual)
        .map(text -> withoutLoneSurrogates(text.textValue()));
  }

  private static Optional<String> value(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key))
        .filter(JsonNode::isValueNode)
        .filter(value -> !value.isNull())
        .map(value -> withoutLoneSurrogates(value.asText().strip()))
        .filter(value -> !value.isEmpty());
  }

  private static Optional<Integer> year(String text) {
    return text.matches("20[0-9]{2}(\\.0+)?")
        ? Optional.of(Integer.valueOf(text.substring(0, 4)))
        : Optional.empty();
  }

  private static String withoutLoneSurrogates(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    return text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  InputDocument document(String file, String uri, String charset) {
    String name = file + "#" + id.orElse("");
    if (text.isEmpty()) {
      return InputDocument.refused(
          name,
          uri,
          source.getBytes(StandardCharsets.UTF_8),
          RejectReason.MALFORMED_JSON,
          "no text, content or body");
    }
    byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
    if (Decoder.isBlank(text.get())) {
      return InputDocument.refused(name, uri, bytes, RejectReason.EMPTY, "nothing but white space");
    }
    String hash = Digest.sha256(bytes);
    return InputDocument.accepted(
        new SourceDocument(
            Digest.documentId(name, hash, hints.toString()),
            uri,
            hash,
            bytes.length,
            charset,
            new Text(text.get()),
            hints));
  }
}
