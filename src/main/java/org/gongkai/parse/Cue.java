package org.gongkai.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words to be found, written as a pattern that is tried only on texts that hold the characters
 * without which it can't match.
 */
public final class Cue {

  private final Pattern pattern;
  private final char[][] needed;
  private final Beginnings beginnings;
  private final Landmarks landmarks;

  private Cue(Pattern pattern, Landmarks landmarks) {
    this.pattern = pattern;
    this.landmarks = landmarks;
    this.needed = NeededLetters.of(pattern.pattern());
    this.beginnings = new Beginnings(pattern);
  }

  /** The characters without which it can't match: one of each group. */
  char[][] needed() {
    return needed;
  }

  /** A cue of the same syntax as {@link Pattern}. */
  public static Cue of(String pattern) {
    return new Cue(Pattern.compile(pattern), Landmarks.NONE);
  }

  /** A cue whose matches all begin with a word. */
  public static Cue beginning(String word, String pattern) {
    return to(Landmarks.within(0, word), pattern);
  }

  /** A cue whose matches all lead to landmarks, and are looked for nowhere else. */
  static Cue to(Landmarks landmarks, String pattern) {
    return new Cue(Pattern.compile(pattern), landmarks);
  }

  /** Whether it stands anywhere in a text. */
  public boolean isIn(String text) {
    return isIn(text, Letters.of(text));
  }

  /** The same with the letters of the text, which many cues may share. */
  public boolean isIn(String text, Letters letters) {
    return canBeIn(letters) && finder(text).find();
  }

  /** Whether it is the whole of a text. */
  public boolean is(String text) {
    return is(text, Letters.of(text));
  }

  /** The same with the letters of the text. */
  public boolean is(String text, Letters letters) {
    return canBeIn(letters) && pattern.matcher(text).matches();
  }

  /** Whether a text holds what every match needs; if not, it holds no match. */
  public boolean canBeIn(Letters letters) {
    for (char[] oneOf : needed) {
      if (!letters.holdOneOf(oneOf)) {
        return false;
      }
    }
    return true;
  }

  /** Its matches in a text. */
  public CueFinder finder(String text) {
    return finder(text, 0, text.length());
  }

  /** Those within a stretch; what stands around it is seen by a pattern that looks there. */
  public CueFinder finder(String text, int from, int to) {
    return new CueFinder(pattern.matcher(text), beginnings, landmarks.in(text), from, to);
  }

  public Matcher matcher(CharSequence text) {
    return pattern.matcher(text);
  }

  @Override
  public String toString() {
    return pattern.pattern();
  }
}
