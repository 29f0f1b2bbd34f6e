package org.gongkai.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.Parsed;
import org.gongkai.report.RejectReason;

/**
 * Bytes to text: UTF-8 with or without byte order mark, UTF-16 with one, GB18030 (国标码). Every
 * decoding is strict, since a replaced character could be a digit.
 */
final class Decoder {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset GB2312 = Charset.forName("GB2312");
  private static final Charset BIG5 = Charset.forName("Big5");

  private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};

  /** First bytes of PDF, ZIP (docx, xlsx), OLE (doc), PNG, JPEG, GIF, RAR, 7z, gzip, ELF. */
  private static final List<byte[]> BINARY_BEGINNINGS =
      List.of(
              "25504446",
              "504b0304",
              "d0cf11e0",
              "89504e47",
              "ffd8ff",
              "47494638",
              "52617221",
              "377abcaf",
              "1f8b08",
              "7f454c46")
          .stream()
          .map(HexFormat.of()::parseHex)
          .toList();

  /** A text of an office document may hold a few control marks; a binary file is full of them. */
  private static final double MOST_CONTROLS = 0.01;

  /**
   * Chinese prose keeps to the 6,763 characters of GB 2312; other encodings read as GB18030 give
   * characters spread over all 20,902.
   */
  private static final double LEAST_COMMON_HAN = 0.75;

  /** Traditional prose keeps to these and the frequent ones of Big5, which are more together. */
  private static final double LEAST_TRADITIONAL_HAN = 0.9;

  /** The lead bytes of the frequent characters of Big5. */
  private static final int FIRST_BIG5_LEAD = 0xA4;

  private static final int LAST_BIG5_LEAD = 0xC6;

  private Decoder() {}

  /** A text and the IANA name of its encoding. */
  record Decoded(String text, String charset) {}

  static Parsed<Decoded> decode(byte[] bytes) {
    if (bytes.length == 0) {
      return Parsed.rejected(RejectReason.EMPTY, "no bytes");
    }
    if (BINARY_BEGINNINGS.stream().anyMatch(beginning -> startsWith(bytes, beginning))) {
      return Parsed.rejected(RejectReason.NOT_TEXT, "begins as a binary format does");
    }
    return strictly(bytes).map(Decoder::sift).orElseGet(() -> refuse(bytes));
  }

  private static Optional<Decoded> strictly(byte[] bytes) {
    if (startsWith(bytes, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
      return strictly(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, UTF_16LE_MARK)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, UTF_16BE_MARK)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return strictly(bytes, 0, StandardCharsets.UTF_8)
        .or(() -> strictly(bytes, 0, GB18030).filter(Decoder::isChinese));
  }

  private static Optional<Decoded> strictly(byte[] bytes, int from, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return Optional.of(new Decoded(text.toString(), charset.name()));
    } catch (CharacterCodingException e) {
      return Optional.empty(); // not in this encoding, which is the answer
    }
  }

  private static boolean isChinese(Decoded decoded) {
    CharsetEncoder common = GB2312.newEncoder();
    int[] han = decoded.text().chars().filter(Character::isIdeographic).toArray();
    long commonHan = Arrays.stream(han).filter(c -> common.canEncode((char) c)).count();
    return han.length > 0
        && (commonHan >= han.length * LEAST_COMMON_HAN
            || Arrays.stream(han)
                    .filter(c -> common.canEncode((char) c) || isTraditional(c))
                    .count()
                >= han.length * LEAST_TRADITIONAL_HAN);
  }

  /** Whether a character is among the 5,401 that Traditional Chinese prose keeps to. */
  private static boolean isTraditional(int c) {
    byte[] big5 = Character.toString(c).getBytes(BIG5);
    int lead = big5[0] & 0xFF;
    return big5.length == 2 && lead >= FIRST_BIG5_LEAD && lead <= LAST_BIG5_LEAD;
  }

  private static Parsed<Decoded> sift(Decoded decoded) {
    String text = decoded.text();
    if (isBlank(text)) {
      return Parsed.rejected(RejectReason.EMPTY, "nothing but white space");
    }
    long controls = text.chars().filter(Decoder::isControl).count();
    if (controls > text.length() * MOST_CONTROLS) {
      return Parsed.rejected(
          RejectReason.NOT_TEXT, controls + " control characters in " + text.length());
    }
    return Parsed.ok(decoded);
  }

  static boolean isBlank(String text) {
    return text.chars()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT
                    || isControl(c));
  }

  private static boolean isControl(int c) {
    // Word marks the end of a table's cell with 0x07 and a line break with 0x0B.
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x07 && c != 0x0B;
  }

  private static Parsed<Decoded> refuse(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      controls += b >= 0 && isControl(b) ? 1 : 0;
    }
    // Half the bytes of UTF-16 look like controls.
    return controls > bytes.length * MOST_CONTROLS && !isMarkedUtf16(bytes)
        ? Parsed.rejected(RejectReason.NOT_TEXT, controls + " control bytes in " + bytes.length)
        : Parsed.rejected(RejectReason.UNDECODABLE, "neither UTF-8, nor UTF-16, nor GB18030");
  }

  private static boolean isMarkedUtf16(byte[] bytes) {
    return startsWith(bytes, UTF_16LE_MARK) || startsWith(bytes, UTF_16BE_MARK);
  }

  private static boolean startsWith(byte[] bytes, byte[] beginning) {
    return bytes.length >= beginning.length
        && java.util.Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
  }
}
