package org.gongkai.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gongkai.report.RejectReason;

/** A JSON file: an array of records, a single record, or a record a line in spite of its name. */
final class JsonFile implements Records {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String name;
  private final String uri;
  private final BoundedCharacters characters;
  private final JsonParser parser;
  private long number;
  private boolean isOver;

  private JsonFile(String name, String uri, BoundedCharacters characters) throws IOException {
    this.name = name;
    this.uri = uri;
    this.characters = characters;
    this.parser = JSON.createParser(characters);
  }

  static Records open(String name, String uri, long maxDocumentBytes, InputStream in)
      throws IOException {
    byte[] beginning;
    try {
      beginning = in.readNBytes(Math.toIntExact(maxDocumentBytes + 1));
    } catch (UnpackedGzip.DamagedException e) {
      return Records.single(
          InputDocument.unread(name, uri, RejectReason.UNDECODABLE, e.getMessage()));
    }
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
    if (firstMark(beginning) == '[') {
      return new JsonFile(name, uri, BoundedCharacters.of(whole, maxDocumentBytes));
    }
    boolean isWhole = beginning.length <= maxDocumentBytes;
    if (isWhole && isOneValue(beginning)) {
      return Records.single(record(name, uri, beginning));
    }
    return new JsonLines(name, uri, maxDocumentBytes, whole);
  }

  private static InputDocument record(String name, String uri, byte[] bytes) {
    return Decoder.decode(bytes)
        .fold(
            decoded -> JsonLines.record(name, uri + "#1", bytes, decoded),
            no -> InputDocument.refused(name, uri, bytes, no.reason(), no.detail()));
  }

  /** The first character that is neither white space nor part of a byte order mark. */
  private static int firstMark(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    return start.chars().filter(c -> c > ' ' && c < 0x7F).findFirst().orElse(-1);
  }

  private static boolean isOneValue(byte[] bytes) {
    return Decoder.decode(bytes)
        .fold(
            decoded -> {
              try (JsonParser parser = JSON.createParser(decoded.text())) {
                parser.nextToken();
                parser.skipChildren();
                return parser.nextToken() == null;
              } catch (IOException e) {
                // Damaged: lines, if there are several, may be sound one by one.
                return !decoded.text().strip().contains("\n");
              }
            },
            no -> true);
  }

  @Override
  public Optional<InputDocument> next() throws IOException {
    if (isOver) {
      return Optional.empty();
    }
    try {
      if (number == 0) {
        parser.nextToken();
      }
      if (parser.nextToken() == JsonToken.END_ARRAY) {
        isOver = true;
        return number > 0 ? Optional.empty() : Optional.of(refuse(RejectReason.EMPTY, "no record"));
      }
      number++;
      JsonNode node = JSON.readTree(parser);
      characters.renew();
      return Optional.of(
          JsonRecord.of(node).document(name, uri + "#" + number, characters.charset()));
    } catch (JsonProcessingException e) {
      return Optional.of(refuse(RejectReason.MALFORMED_JSON, e.getOriginalMessage()));
    } catch (BoundedCharacters.TooManyException e) {
      return Optional.of(refuse(RejectReason.TOO_LARGE, e.getMessage()));
    } catch (CharacterCodingException | UnpackedGzip.DamagedException e) {
      return Optional.of(refuse(RejectReason.UNDECODABLE, e.toString()));
    }
  }

  /** Refuses the rest of the file, whose records can't be told apart any more. */
  private InputDocument refuse(RejectReason reason, String detail) {
    isOver = true;
    String at = "#" + Math.max(1, number);
    return InputDocument.unread(name + at, uri + at, reason, detail);
  }
}
