package org.gongkai.parse;

import java.util.regex.Matcher;

/**
 * Goes from match to match of a cue, as {@link Matcher#find()} does, but tries the pattern only
 * where a match can begin.
 */
public final class CueFinder {

  private final Matcher matcher;
  private final Beginnings beginnings;
  private final Landmarks.Search landmarks;
  private final int to;
  private int from;

  CueFinder(Matcher matcher, Beginnings beginnings, Landmarks.Search landmarks, int from, int to) {
    this.matcher = matcher.useTransparentBounds(true).useAnchoringBounds(false);
    this.beginnings = beginnings;
    this.landmarks = landmarks;
    this.from = from;
    this.to = to;
  }

  /** Moves to the next match. */
  public boolean find() {
    if (beginnings.tellNothing()) {
      return from <= to && moved(matcher.region(from, to).find());
    }
    String text = landmarks.text();
    for (int at = landmarks.from(from); at < to; at = landmarks.from(at + 1)) {
      if (beginnings.canBe(text.charAt(at)) && moved(matcher.region(at, to).lookingAt())) {
        return true;
      }
    }
    from = to;
    return false;
  }

  private boolean moved(boolean isFound) {
    if (isFound) {
      // An empty match, which only an edited lexicon asks for, must not be found for ever.
      from = Math.max(matcher.end(), matcher.start() + 1);
    }
    return isFound;
  }

  /** The match it has moved to. */
  public Matcher match() {
    return matcher;
  }
}
