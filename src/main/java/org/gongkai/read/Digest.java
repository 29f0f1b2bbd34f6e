package org.gongkai.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes that identify content. */
final class Digest {

  /** 64 bits: among three million documents a collision has a probability of 1 in 4 million. */
  private static final int ID_LENGTH = 16;

  private Digest() {}

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same name, content and hints give the same identifier, wherever the input lies. */
  static String documentId(String name, String contentHash, String hints) {
    return sha256(name + '\0' + contentHash + '\0' + hints).substring(0, ID_LENGTH);
  }
}
