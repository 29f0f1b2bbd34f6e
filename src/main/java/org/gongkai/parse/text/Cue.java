package org.gongkai.parse.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words to be found, written as a pattern that is tried only on texts that hold the letters without
 * which it can't match, and there only where a match can begin.
 */
public final class Cue {

  private static final int FEW = 3;

  private final Pattern pattern;
  private final Landmarks landmarks;
  private final char[][] needed;
  private final Letters first;
  private final boolean beginsWithAny;

  private Cue(Pattern pattern, Landmarks landmarks) {
    PatternLetters letters = PatternLetters.of(pattern.pattern());
    this.pattern = pattern;
    this.needed = letters.needed();
    this.first = letters.first().map(Letters::of).orElse(Letters.ALL);
    this.beginsWithAny = letters.first().isEmpty();
    this.landmarks =
        landmarks.isNone() ? letters.first().map(Cue::few).orElse(landmarks) : landmarks;
  }

  /** A few letters are found faster one by one than by a look at every letter of a text. */
  private static Landmarks few(String letters) {
    String[] distinct =
        letters.chars().distinct().mapToObj(Character::toString).toArray(String[]::new);
    return distinct.length <= FEW ? Landmarks.within(0, distinct) : Landmarks.NONE;
  }

  /** The letters without which it can't match: one of each group. */
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
  public static Cue to(Landmarks landmarks, String pattern) {
    return new Cue(Pattern.compile(pattern), landmarks);
  }

  /** Whether it stands anywhere in a text. */
  public boolean isIn(String text) {
    return (!beginsWithAny || canBeIn(Letters.of(text))) && finder(text).find();
  }

  /** The same with the letters of the text, which many cues may share. */
  public boolean isIn(String text, Letters letters) {
    return canBeIn(letters) && finder(text).find();
  }

  /** Whether a text begins with it. */
  public boolean begins(String text) {
    return canBegin(text) && pattern.matcher(text).lookingAt();
  }

  /** Whether it is the whole of a text. */
  public boolean is(String text) {
    return canBegin(text) && is(text, Letters.of(text));
  }

  /** The same with the letters of the text. */
  public boolean is(String text, Letters letters) {
    return canBegin(text) && canBeIn(letters) && pattern.matcher(text).matches();
  }

  private boolean canBegin(String text) {
    return beginsWithAny || !text.isEmpty() && first.hold(text.charAt(0));
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
    return new CueFinder(this, text, from, to);
  }

  public Matcher matcher(CharSequence text) {
    return pattern.matcher(text);
  }

  Landmarks landmarks() {
    return landmarks;
  }

  /** With which letters a match can begin. */
  Letters first() {
    return first;
  }

  /** Whether a match may begin with any letter. */
  boolean beginsWithAny() {
    return beginsWithAny;
  }

  @Override
  public String toString() {
    return pattern.pattern();
  }
}
