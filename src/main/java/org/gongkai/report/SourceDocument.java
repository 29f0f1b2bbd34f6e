package org.gongkai.report;

/**
 * A document that could be decoded.
 *
 * @param documentId stable identifier: the same content under the same name always gets the same
 * @param uri where it was read, with the record's position behind # for a line of a JSON file
 * @param contentSha256 hash of the content, in hex
 * @param byteCount size of the content in bytes
 * @param charset the encoding it was decoded with, by its IANA name
 */
public record SourceDocument(
    String documentId,
    String uri,
    String contentSha256,
    long byteCount,
    String charset,
    Text text,
    InputHints hints) {

  /** A document that never was a file, for tests and tools. */
  public static SourceDocument ofText(String documentId, String text) {
    return new SourceDocument(
        documentId,
        "memory:" + documentId,
        "",
        text.length(),
        "UTF-8",
        new Text(text),
        InputHints.NONE);
  }
}
