package org.gongkai.parse.text;

import java.util.List;

/**
 * Words that every match of a cue leads to: one of them begins at most so far behind where the
 * match begins.
 */
public record Landmarks(int reach, List<String> words) {

  /** What matches anywhere. */
  static final Landmarks NONE = new Landmarks(0, List.of());

  public Landmarks {
    words = List.copyOf(words);
  }

  /** The words, and how many UTF-16 units behind the beginning of a match they begin at most. */
  public static Landmarks within(int reach, String... words) {
    return new Landmarks(reach, List.of(words));
  }

  boolean isNone() {
    return words.isEmpty();
  }

  Search in(String text) {
    return new Search(this, text);
  }

  /** Goes through a text from landmark to landmark. */
  static final class Search {

    private final Landmarks landmarks;
    private final String text;
    private final int[] nextOfWord;
    private int next = -1;

    private Search(Landmarks landmarks, String text) {
      this.landmarks = landmarks;
      this.text = text;
      this.nextOfWord = new int[landmarks.words.size()];
    }

    String text() {
      return text;
    }

    /** The first index not before another from which a landmark can be reached. */
    int from(int at) {
      if (landmarks.words.isEmpty() || at <= next && at >= next - landmarks.reach) {
        return at;
      }
      next = text.length() + landmarks.reach;
      for (int i = 0; i < nextOfWord.length; i++) {
        if (nextOfWord[i] <= at) {
          int found = text.indexOf(landmarks.words.get(i), at);
          nextOfWord[i] = found < 0 ? text.length() + landmarks.reach : found;
        }
        next = Math.min(next, nextOfWord[i]);
      }
      return Math.max(at, next - landmarks.reach);
    }
  }
}
