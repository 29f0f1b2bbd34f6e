package org.gongkai.read;

import java.util.Optional;
import org.gongkai.report.Parsed;
import org.gongkai.report.RejectReason;
import org.gongkai.report.SourceDocument;

/**
 * A document as it lay in the input: one text file or one JSON record, readable or not.
 *
 * @param documentId stable identifier, made of name, content and hints, so the same on any machine
 * @param uri where it was read, with the record's position behind # for a record of a JSON file
 * @param contentSha256 hash of the content in hex; empty where it could not be read whole
 * @param byteCount size of the content; empty where it could not be read
 * @param content the decoded document, or why there is none
 */
public record InputDocument(
    String documentId,
    String uri,
    Optional<String> contentSha256,
    Optional<Long> byteCount,
    Parsed<SourceDocument> content) {

  /** A document of which nothing but its place is known. */
  static InputDocument unread(String name, String uri, RejectReason reason, String detail) {
    return new InputDocument(
        Digest.documentId(name, reason.code(), ""),
        uri,
        Optional.empty(),
        Optional.empty(),
        Parsed.rejected(reason, detail));
  }

  /** A document that could be read whole and is refused for what it holds. */
  static InputDocument refused(
      String name, String uri, byte[] content, RejectReason reason, String detail) {
    String hash = Digest.sha256(content);
    return new InputDocument(
        Digest.documentId(name, hash, ""),
        uri,
        Optional.of(hash),
        Optional.of((long) content.length),
        Parsed.rejected(reason, detail));
  }

  /** A document with a text. */
  static InputDocument accepted(SourceDocument source) {
    return new InputDocument(
        source.documentId(),
        source.uri(),
        Optional.of(source.contentSha256()),
        Optional.of(source.byteCount()),
        Parsed.ok(source));
  }
}
