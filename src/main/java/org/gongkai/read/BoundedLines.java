package org.gongkai.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of a stream of bytes, none of them held beyond a limit. */
final class BoundedLines {

  /** How many times the limit one line may go on before the rest of the stream is given up. */
  private static final long PATIENCE = 16;

  private final InputStream in;
  private final long limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;

  /** Bytes of the stream up to the end of the buffer. */
  private long consumed;

  private long number;
  private boolean isOver;

  /** Whether each character is two bytes, and if so, which of a newline's is first. */
  private final boolean isUtf16;

  private final boolean isBigEndian;

  BoundedLines(InputStream in, long limit) throws IOException {
    this.in = in;
    this.limit = limit;
    this.end = in.readNBytes(buffer, 0, buffer.length);
    this.consumed = end;
    int first = end < 2 ? 0 : buffer[0] & 0xFF;
    int second = end < 2 ? 0 : buffer[1] & 0xFF;
    this.isBigEndian = first == 0xFE && second == 0xFF;
    this.isUtf16 = isBigEndian || (first == 0xFF && second == 0xFE);
    this.at = isUtf16 ? 2 : 0;
  }

  /**
   * A line without its end, and with the stream's UTF-16 byte order mark before it, so that each
   * decodes alone.
   *
   * @param at where it stands in the stream
   * @param isTooLong whether it is longer than the limit, and its bytes are not kept
   */
  record Line(Mark.Line at, byte[] bytes, boolean isTooLong) {

    /** Whether it parts records and is none. */
    boolean isBlank() {
      if (isTooLong) {
        return false;
      }
      for (byte b : bytes) {
        boolean isMark = (b & 0xFE) == 0xFE;
        if (!isMark && (b < 0 || b > ' ')) {
          return false;
        }
      }
      return true;
    }
  }

  Optional<Line> next() throws IOException {
    if (isOver || (at == end && !fill())) {
      return Optional.empty();
    }
    Mark.Line here = new Mark.Line(++number, consumed - end + at);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    if (isUtf16) {
      line.write(isBigEndian ? 0xFE : 0xFF);
      line.write(isBigEndian ? 0xFF : 0xFE);
    }
    long length = 0;
    do {
      int newline = newline();
      int stop = newline < 0 ? end : newline;
      length += stop - at;
      if (length <= limit) {
        line.write(buffer, at, stop - at);
      }
      at = newline < 0 ? end : newline + (isUtf16 ? 2 : 1);
      isOver = length > limit * PATIENCE;
      if (newline >= 0 || isOver) {
        break;
      }
    } while (fill());
    boolean isTooLong = length > limit;
    return Optional.of(new Line(here, isTooLong ? new byte[0] : line.toByteArray(), isTooLong));
  }

  /** Goes on to a line that lies ahead. */
  void seek(Mark.Line line) throws IOException {
    number = line.number() - 1;
    if (line.offset() <= consumed) {
      at = (int) (end - (consumed - line.offset()));
      return;
    }
    in.skipNBytes(line.offset() - consumed);
    consumed = line.offset();
    fill();
  }

  /** Index of the first byte of the next newline in the buffer, or -1. */
  private int newline() {
    for (int i = at; i < end; i += isUtf16 ? 2 : 1) {
      boolean isNewline =
          isUtf16
              ? i + 1 < end
                  && buffer[isBigEndian ? i + 1 : i] == '\n'
                  && buffer[isBigEndian ? i : i + 1] == 0
              : buffer[i] == '\n';
      if (isNewline) {
        return i;
      }
    }
    return -1;
  }

  private boolean fill() throws IOException {
    // Whole reads keep the two bytes of a UTF-16 character together, as the buffer's size is even.
    end = in.readNBytes(buffer, 0, buffer.length);
    at = 0;
    consumed += end;
    return end > 0;
  }
}
