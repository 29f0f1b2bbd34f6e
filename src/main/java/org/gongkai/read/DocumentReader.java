package org.gongkai.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.gongkai.report.InputHints;
import org.gongkai.report.RejectReason;
import org.gongkai.report.SourceDocument;
import org.gongkai.report.Text;

/**
 * Reads the documents of one file: a text file holds one, a file of JSON records one a record.
 * Whatever the file holds, nothing is thrown and nothing is dropped: what can't be read comes out
 * as a refused document.
 */
public final class DocumentReader {

  private final long maxDocumentBytes;

  public DocumentReader(long maxDocumentBytes) {
    this.maxDocumentBytes = maxDocumentBytes;
  }

  /** Opens a file when its turn comes. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  /** All documents of a file, in their order; read while they are asked for. */
  public Documents read(String uri, Opening opening) {
    String name = uri.substring(uri.lastIndexOf('/') + 1);
    return new FileDocuments(name, uri, opening, in -> records(name, uri, in));
  }

  private Records records(String name, String uri, InputStream in) throws IOException {
    String plain = name.toLowerCase(Locale.ROOT);
    InputStream content = in;
    if (plain.endsWith(".gz")) {
      plain = plain.substring(0, plain.length() - 3);
      byte[] beginning = in.readNBytes(2);
      if (beginning.length < 2 || beginning[0] != 0x1F || beginning[1] != (byte) 0x8B) {
        return Records.single(noGzip(name, uri, beginning));
      }
      try {
        content = unpack(new SequenceInputStream(new ByteArrayInputStream(beginning), in));
      } catch (UnpackedGzip.DamagedException e) {
        return Records.single(damaged(name, uri, e));
      }
    }
    if (plain.endsWith(".jsonl") || plain.endsWith(".ndjson")) {
      return new JsonLines(name, uri, maxDocumentBytes, content);
    }
    if (plain.endsWith(".json")) {
      return JsonFile.open(name, uri, maxDocumentBytes, content);
    }
    return Records.single(text(name, uri, content));
  }

  private static InputStream unpack(InputStream packed) throws IOException {
    try {
      return new UnpackedGzip(new GZIPInputStream(packed, 1 << 16));
    } catch (java.util.zip.ZipException | java.io.EOFException e) {
      throw new UnpackedGzip.DamagedException(e);
    }
  }

  private static InputDocument damaged(String name, String uri, IOException cause) {
    return InputDocument.unread(name, uri, RejectReason.UNDECODABLE, cause.getMessage());
  }

  private static InputDocument noGzip(String name, String uri, byte[] beginning) {
    return beginning.length == 0
        ? InputDocument.refused(name, uri, beginning, RejectReason.EMPTY, "no bytes")
        : InputDocument.unread(name, uri, RejectReason.NOT_TEXT, "named .gz and is no gzip file");
  }

  private InputDocument text(String name, String uri, InputStream in) throws IOException {
    byte[] bytes;
    try {
      bytes = in.readNBytes(Math.toIntExact(maxDocumentBytes + 1));
    } catch (UnpackedGzip.DamagedException e) {
      return damaged(name, uri, e);
    }
    if (bytes.length > maxDocumentBytes) {
      return InputDocument.unread(
          name, uri, RejectReason.TOO_LARGE, "more than " + maxDocumentBytes + " bytes");
    }
    return Decoder.decode(bytes)
        .fold(
            decoded -> text(name, uri, bytes, decoded),
            no -> InputDocument.refused(name, uri, bytes, no.reason(), no.detail()));
  }

  private static InputDocument text(
      String name, String uri, byte[] bytes, Decoder.Decoded decoded) {
    String hash = Digest.sha256(bytes);
    return InputDocument.accepted(
        new SourceDocument(
            Digest.documentId(name, hash, ""),
            uri,
            hash,
            bytes.length,
            decoded.charset(),
            new Text(decoded.text()),
            InputHints.NONE));
  }
}
