package org.gongkai.parse.text;

import java.util.regex.Matcher;

/**
 * Goes from match to match of a cue, as {@link Matcher#find()} does, but tries the pattern only
 * where a match can begin.
 */
public final class CueFinder {

  private final Cue cue;
  private final String text;
  private final Landmarks.Search landmarks;
  private final int to;
  private int from;

  /** Made when a match can begin somewhere; in most texts none can. */
  private Matcher matcher;

  CueFinder(Cue cue, String text, int from, int to) {
    this.cue = cue;
    this.text = text;
    this.landmarks = cue.landmarks().in(text);
    this.from = from;
    this.to = to;
  }

  /** Moves to the next match. */
  public boolean find() {
    if (cue.beginsWithAny() && cue.landmarks().isNone()) {
      return from <= to && moved(match().region(from, to).find());
    }
    for (int at = landmarks.from(from); at < to; at = landmarks.from(at + 1)) {
      if (cue.first().hold(text.charAt(at)) && moved(match().region(at, to).lookingAt())) {
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
    if (matcher == null) {
      matcher = cue.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }
    return matcher;
  }
}
