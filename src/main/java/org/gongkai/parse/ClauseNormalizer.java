package org.gongkai.parse;

/** Makes clauses comparable: blanks, marks and forms of characters that don't matter are folded. */
public final class ClauseNormalizer {
  private static final ClauseNormalizer PLAIN = new ClauseNormalizer();

  private ClauseNormalizer() {}

  public static ClauseNormalizer plain() {
    return PLAIN;
  }

  public MappedText normalize(String text) {
    return Folding.fold(text);
  }
}
