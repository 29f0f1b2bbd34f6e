package org.gongkai.read;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Characters of a stream, of which only so many may be read for one record. */
final class BoundedCharacters extends FilterReader {

  private final Charset charset;
  private final long limit;
  private long left;

  private BoundedCharacters(InputStream in, Charset charset, long limit) {
    super(
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
    this.charset = charset;
    this.limit = limit;
    renew();
  }

  /** A record is longer than the limit. */
  static final class TooManyException extends IOException {
    private static final long serialVersionUID = 1;

    TooManyException(long limit) {
      super("more than " + limit + " bytes");
    }
  }

  static BoundedCharacters of(InputStream in, long limit) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(4);
    byte[] start = buffered.readNBytes(3);
    buffered.reset();
    if (start.length == 3
        && start[0] == (byte) 0xEF
        && start[1] == (byte) 0xBB
        && start[2] == (byte) 0xBF) {
      buffered.readNBytes(3);
      return new BoundedCharacters(buffered, StandardCharsets.UTF_8, limit);
    }
    boolean isUtf16 = start.length > 1 && ((start[0] & start[1]) & 0xFE) == 0xFE;
    return new BoundedCharacters(
        buffered, isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8, limit);
  }

  String charset() {
    return charset.name();
  }

  /** Allows as much again, for the next record. */
  void renew() {
    // A parser reads ahead by a buffer, which belongs to the record behind.
    left = limit + (1 << 16);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    left -= Math.max(0, count);
    if (left < 0) {
      throw new TooManyException(limit);
    }
    return count;
  }
}
