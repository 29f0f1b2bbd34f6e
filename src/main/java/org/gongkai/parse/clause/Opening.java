package org.gongkai.parse.clause;

/** The first words of a sentence, enough to tell what the sentence does. */
final class Opening {

  private static final int LONGEST = 60;

  private Opening() {}

  static String of(String sentence) {
    return sentence.substring(0, Math.min(LONGEST, sentence.length()));
  }
}
