package org.gongkai.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an extraction left of a web page's source: names and numbers of characters ({@code &nbsp;},
 * {@code &#12289;}), tags that end lines, and tags that only dress words. Those of tables stay, as
 * they bound cells.
 */
final class Markup {

  /** Characters by name or number, and the spaces behind and between them. */
  private static final Pattern NAMED =
      Pattern.compile("&#?[0-9A-Za-z]{2,8};(?: |&#?[0-9A-Za-z]{2,8};)*+");

  private static final Pattern NAME = Pattern.compile("&(#?)([0-9A-Za-z]{2,8});| ");

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", " "),
          Map.entry("thinsp", " "),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("middot", "·"),
          Map.entry("hellip", "…"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("times", "×"),
          Map.entry("zwnj", ""),
          Map.entry("zwj", ""));

  private static final Pattern LINE_TAG =
      Pattern.compile("</?(?i:br|p|div|li|ul|ol|h[1-6])(?:[ /][^<>]{0,300}+)?>");

  private static final Pattern WORD_TAG =
      Pattern.compile(
          "</?(?i:span|strong|b|em|i|u|font|a|img|sup|sub|o:p|center|label)(?:[ /][^<>]{0,500}+)?>");

  private Markup() {}

  static String read(String text) {
    String named = text.indexOf('&') < 0 ? text : withNames(text);
    return named.indexOf('<') < 0 ? named : withLines(withoutDress(named));
  }

  private static String withNames(String text) {
    StringBuilder seen = new StringBuilder(text);
    Matcher run = NAMED.matcher(text);
    while (run.find()) {
      StringBuilder named = new StringBuilder();
      Matcher name = NAME.matcher(run.group());
      int end = 0;
      boolean known = true;
      while (known && name.find()) {
        Optional<String> character = name.group(2) == null ? Optional.of(" ") : character(name);
        known = character.isPresent();
        character.ifPresent(named::append);
        end = known ? name.end() : end;
      }
      Legible.set(seen, run.start(), run.start() + end, named);
    }
    return seen.toString();
  }

  private static Optional<String> character(Matcher name) {
    if (name.group(1).isEmpty()) {
      return Optional.ofNullable(NAMES.get(name.group(2).toLowerCase(Locale.ROOT)));
    }
    String number = name.group(2);
    boolean hex = number.charAt(0) == 'x' || number.charAt(0) == 'X';
    try {
      int code = hex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
      return code > ' ' && Character.isBmpCodePoint(code) && !Character.isSurrogate((char) code)
          ? Optional.of(SeenSigns.read(Character.toString(code)).replace('\u00a0', ' '))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String withoutDress(String text) {
    StringBuilder seen = new StringBuilder(text);
    Matcher tag = WORD_TAG.matcher(text);
    while (tag.find()) {
      Legible.set(seen, tag.start(), tag.end(), "");
    }
    return seen.toString();
  }

  /** The text with line ends for tags, but where a line ends beside them. */
  private static String withLines(String text) {
    StringBuilder seen = new StringBuilder(text);
    Matcher tag = LINE_TAG.matcher(text);
    boolean open = false;
    int from = 0;
    while (tag.find()) {
      for (int i = from; i < tag.start(); i++) {
        open = text.charAt(i) != '\n' && (open || !isWhite(text.charAt(i)));
      }
      boolean ends = open && !isLineEnd(text, tag.end());
      Legible.set(seen, tag.start(), tag.end(), ends ? "\n" : "");
      open &= !ends;
      from = tag.end();
    }
    return seen.toString();
  }

  /** Whether nothing is seen on a line behind a place. */
  private static boolean isLineEnd(String text, int place) {
    int at = place;
    while (at < text.length() && isWhite(text.charAt(at))) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n';
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\r' || c == Text.UNSEEN;
  }
}
