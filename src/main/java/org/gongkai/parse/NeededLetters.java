package org.gongkai.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads off a pattern which characters a match can't do without, as search tools do to pass over
 * what can't match: of each group at least one must be there.
 *
 * <p>It knows the syntax that the patterns of this project use; what it does not know it takes for
 * something that needs no character, which is always safe.
 */
final class NeededLetters {

  /** A larger group is met by nearly every text. */
  private static final int LARGEST = 40;

  private final String pattern;
  private int at;

  /** Whether it has flags, references or codes, after which a letter may not stand for itself. */
  private boolean isStrange;

  private NeededLetters(String pattern) {
    this.pattern = pattern;
  }

  static char[][] of(String pattern) {
    NeededLetters reader = new NeededLetters(pattern);
    List<String> needed = reader.alternatives();
    return reader.isStrange
        ? new char[0][]
        : needed.stream().map(String::toCharArray).toArray(char[][]::new);
  }

  /** Of alternatives one character of each has to be there, so their smallest groups make one. */
  private List<String> alternatives() {
    List<List<String>> branches = new ArrayList<>();
    branches.add(sequence());
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      branches.add(sequence());
    }
    if (branches.size() == 1) {
      return branches.get(0);
    }
    StringBuilder union = new StringBuilder();
    for (List<String> branch : branches) {
      if (branch.isEmpty()) {
        return List.of();
      }
      union.append(branch.stream().min(Comparator.comparingInt(String::length)).orElseThrow());
    }
    return group(union.toString());
  }

  private List<String> sequence() {
    List<String> needed = new ArrayList<>();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      List<String> atom = atom();
      if (!mayBeLeftOut()) {
        needed.addAll(atom);
      }
    }
    return needed;
  }

  private List<String> atom() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> parenthesis();
      case '[' -> brackets();
      case '\\' -> escape();
      case '.', '^', '$' -> List.of();
      default -> List.of(String.valueOf(c));
    };
  }

  private List<String> parenthesis() {
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
    List<String> inside = alternatives();
    at++;
    return looksAround ? List.of() : inside;
  }

  private List<String> brackets() {
    int close = at;
    boolean simple = pattern.charAt(at) != '^';
    while (pattern.charAt(close) != ']') {
      simple &= "\\-[&".indexOf(pattern.charAt(close)) < 0;
      close += pattern.charAt(close) == '\\' ? 2 : 1;
    }
    String listed = pattern.substring(at, close);
    at = close + 1;
    return simple ? group(listed) : List.of();
  }

  /** A class such as {@code \d} needs no one character; an escaped sign is a sign. */
  private List<String> escape() {
    char c = pattern.charAt(at++);
    if (!Character.isLetterOrDigit(c)) {
      return List.of(String.valueOf(c));
    }
    boolean isCode = "px".indexOf(c) >= 0 && pattern.startsWith("{", at);
    isStrange |= !isCode && "dDsSwWhHvVbBAZztnrfR".indexOf(c) < 0;
    at = isCode ? pattern.indexOf('}', at) + 1 : at;
    return List.of();
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
