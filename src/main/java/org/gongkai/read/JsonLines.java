package org.gongkai.read;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.gongkai.report.RejectReason;

/** A JSON record a line. */
final class JsonLines implements Records {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String name;
  private final String uri;
  private final long maxDocumentBytes;
  private final InputStream in;
  private Optional<BoundedLines> lines = Optional.empty();
  private long number;
  private Optional<Mark.Line> last = Optional.empty();
  private boolean hasRecord;
  private boolean isOver;

  JsonLines(String name, String uri, long maxDocumentBytes, InputStream in) {
    this.name = name;
    this.uri = uri;
    this.maxDocumentBytes = maxDocumentBytes;
    this.in = in;
  }

  @Override
  public Optional<InputDocument> next() throws IOException {
    Optional<InputDocument> next = Optional.empty();
    while (next.isEmpty() && !isOver) {
      next = advance();
    }
    hasRecord |= next.isPresent();
    if (!hasRecord) {
      hasRecord = true;
      return Optional.of(
          InputDocument.refused(name, uri, new byte[0], RejectReason.EMPTY, "no record"));
    }
    return next;
  }

  @Override
  public boolean skip() throws IOException {
    try {
      Optional<BoundedLines.Line> line = nextLine();
      while (line.isPresent() && line.get().isBlank()) {
        line = nextLine();
      }
      hasRecord |= line.isPresent();
      return line.isPresent();
    } catch (UnpackedGzip.DamagedException e) {
      isOver = true;
      return true; // the damage is the document that is passed over
    }
  }

  @Override
  public Optional<Mark.Line> line() {
    return last;
  }

  @Override
  public void seek(Mark.Line ahead) throws IOException {
    lines().seek(ahead);
    number = ahead.number() - 1;
    hasRecord = true;
  }

  private BoundedLines lines() throws IOException {
    if (lines.isEmpty()) {
      lines = Optional.of(new BoundedLines(in, maxDocumentBytes));
    }
    return lines.get();
  }

  private Optional<BoundedLines.Line> nextLine() throws IOException {
    Optional<BoundedLines.Line> line = lines().next();
    isOver = line.isEmpty();
    last = line.map(BoundedLines.Line::at);
    number += isOver ? 0 : 1;
    return line;
  }

  private Optional<InputDocument> advance() throws IOException {
    try {
      return nextLine().filter(line -> !line.isBlank()).map(this::record);
    } catch (UnpackedGzip.DamagedException e) {
      isOver = true;
      last = Optional.empty();
      return Optional.of(
          InputDocument.unread(
              name + "#" + (number + 1),
              uri + "#" + (number + 1),
              RejectReason.UNDECODABLE,
              e.getMessage()));
    }
  }

  private InputDocument record(BoundedLines.Line line) {
    String at = uri + "#" + number;
    if (line.isTooLong()) {
      return InputDocument.unread(
          name + "#" + number,
          at,
          RejectReason.TOO_LARGE,
          "more than " + maxDocumentBytes + " bytes");
    }
    return Decoder.decode(line.bytes())
        .fold(
            decoded -> record(name, at, line.bytes(), decoded),
            no -> InputDocument.refused(name, at, line.bytes(), no.reason(), no.detail()));
  }

  /** The record that the whole of some text is. */
  static InputDocument record(String name, String at, byte[] bytes, Decoder.Decoded decoded) {
    try (JsonParser parser = JSON.createParser(decoded.text())) {
      JsonNode node = JSON.readTree(parser);
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "more than one value");
      }
      return JsonRecord.of(node).document(name, at, decoded.charset());
    } catch (IOException e) {
      String detail =
          e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.toString();
      return InputDocument.refused(name, at, bytes, RejectReason.MALFORMED_JSON, detail);
    }
  }
}
