package org.gongkai.parse.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads off a pattern what its matches show of themselves, as search tools do to pass over what
 * can't match: which letters a match can't do without, and with which it can begin.
 *
 * <p>It knows the syntax that the patterns of this project use; what it does not know it takes for
 * something that needs no letter and may begin with any, which is always safe.
 */
final class PatternLetters {

  /** A larger group is met by nearly every text. */
  private static final int LARGEST = 40;

  private final String pattern;
  private int at;

  /** Whether it has flags, references or codes, after which a letter may not stand for itself. */
  private boolean isStrange;

  private final Part whole;

  /**
   * What a part of a pattern shows.
   *
   * @param needed groups of letters of which each match has one
   * @param first the letters with which a match can begin that is not empty; empty for any
   */
  private record Part(List<String> needed, Optional<String> first, boolean mayBeEmpty) {

    /** What looks around, or stands between two letters. */
    static final Part NOTHING = new Part(List.of(), Optional.of(""), true);

    static final Part ANY_LETTER = new Part(List.of(), Optional.empty(), false);

    static Part oneOf(String letters) {
      return new Part(group(letters), Optional.of(letters), false);
    }
  }

  private PatternLetters(String pattern) {
    this.pattern = pattern;
    this.whole = alternatives();
  }

  static PatternLetters of(String pattern) {
    return new PatternLetters(pattern);
  }

  /** The letters without which it can't match: one of each group. */
  char[][] needed() {
    return isStrange
        ? new char[0][]
        : whole.needed().stream().map(String::toCharArray).toArray(char[][]::new);
  }

  /** The letters with which a match can begin; empty, where any can or a match may be empty. */
  Optional<String> first() {
    return isStrange || whole.mayBeEmpty() ? Optional.empty() : whole.first();
  }

  /** Of alternatives one letter of each has to be there, so their smallest groups make one. */
  private Part alternatives() {
    List<Part> branches = new ArrayList<>();
    branches.add(sequence());
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      branches.add(sequence());
    }
    Optional<String> first =
        branches.stream().map(Part::first).reduce(Optional.of(""), PatternLetters::either);
    boolean mayBeEmpty = branches.stream().anyMatch(Part::mayBeEmpty);
    return new Part(needed(branches), first, mayBeEmpty);
  }

  private static Optional<String> either(Optional<String> one, Optional<String> other) {
    return one.flatMap(letters -> other.map(letters::concat));
  }

  private static List<String> needed(List<Part> branches) {
    if (branches.size() == 1) {
      return branches.get(0).needed();
    }
    StringBuilder union = new StringBuilder();
    for (Part branch : branches) {
      if (branch.needed().isEmpty()) {
        return List.of();
      }
      union.append(
          branch.needed().stream().min(Comparator.comparingInt(String::length)).orElseThrow());
    }
    return group(union.toString());
  }

  private Part sequence() {
    List<String> needed = new ArrayList<>();
    Optional<String> first = Optional.of("");
    boolean isEmpty = true;
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      Part atom = atom();
      boolean mayBeLeftOut = mayBeLeftOut();
      if (!mayBeLeftOut) {
        needed.addAll(atom.needed());
      }
      if (isEmpty) {
        first = either(first, atom.first());
        isEmpty = mayBeLeftOut || atom.mayBeEmpty();
      }
    }
    return new Part(needed, first, isEmpty);
  }

  private Part atom() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> parenthesis();
      case '[' -> brackets();
      case '\\' -> escape();
      case '.' -> Part.ANY_LETTER;
      case '^', '$' -> Part.NOTHING;
      default -> Part.oneOf(String.valueOf(c));
    };
  }

  private Part parenthesis() {
    boolean looksAround = false;
    if (pattern.startsWith("?<=", at) || pattern.startsWith("?<!", at)) {
      looksAround = true;
      at += 3;
    } else if (pattern.startsWith("?<", at)) {
      at = pattern.indexOf('>', at) + 1;
    } else if (pattern.startsWith("?", at)) {
      looksAround = pattern.charAt(at + 1) != ':';
      isStrange |= ":=!".indexOf(pattern.charAt(at + 1)) < 0;
      at += 2;
    }
    Part inside = alternatives();
    at++;
    return looksAround ? Part.NOTHING : inside;
  }

  private Part brackets() {
    int close = at;
    boolean simple = pattern.charAt(at) != '^';
    while (pattern.charAt(close) != ']') {
      simple &= "\\-[&".indexOf(pattern.charAt(close)) < 0;
      close += pattern.charAt(close) == '\\' ? 2 : 1;
    }
    String listed = pattern.substring(at, close);
    at = close + 1;
    return simple ? Part.oneOf(listed) : Part.ANY_LETTER;
  }

  /** A class such as {@code \d} needs no one letter; an escaped sign is a sign. */
  private Part escape() {
    char c = pattern.charAt(at++);
    if (!Character.isLetterOrDigit(c)) {
      return Part.oneOf(String.valueOf(c));
    }
    boolean isCode = "px".indexOf(c) >= 0 && pattern.startsWith("{", at);
    isStrange |= !isCode && "dDsSwWhHvVbBAZztnrfR".indexOf(c) < 0;
    at = isCode ? pattern.indexOf('}', at) + 1 : at;
    if (c == 'd') {
      return new Part(List.of(), Optional.of("0123456789"), false);
    }
    return "bBAZz".indexOf(c) >= 0 ? Part.NOTHING : Part.ANY_LETTER;
  }

  /** Passes over a quantifier; true for one that allows none. */
  private boolean mayBeLeftOut() {
    if (at >= pattern.length()) {
      return false;
    }
    char c = pattern.charAt(at);
    boolean optional = c == '?' || c == '*' || pattern.startsWith("{0", at);
    if (c == '{') {
      at = pattern.indexOf('}', at) + 1;
    } else if ("?*+".indexOf(c) >= 0) {
      at++;
    } else {
      return false;
    }
    if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
      at++;
    }
    return optional;
  }

  private static List<String> group(String characters) {
    String distinct =
        characters
            .chars()
            .distinct()
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return distinct.isEmpty() || distinct.length() > LARGEST ? List.of() : List.of(distinct);
  }
}
