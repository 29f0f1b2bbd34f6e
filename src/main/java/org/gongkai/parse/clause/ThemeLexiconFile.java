package org.gongkai.parse.clause;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads a lexicon of themes from its file, line by line. */
final class ThemeLexiconFile {

  private static final String RESOURCE = "/org/gongkai/themes.tsv";
  private static final List<String> HEADER =
      List.of("theme", "zh", "en", "pattern", "weight", "applies");

  /** What words are called in a pattern: {lack}, which no quantifier is. */
  private static final Pattern NAME = Pattern.compile("\\{([a-z_]+)}");

  private final String source;
  private final Map<String, ThemeLexicon.Theme> themes = new LinkedHashMap<>();
  private final List<ThemeWords> words = new ArrayList<>();
  private final Map<String, String> named = new HashMap<>();
  private final Map<String, Set<String>> wider = new HashMap<>();
  private int number;

  private ThemeLexiconFile(String source) {
    this.source = source;
  }

  static ThemeLexicon standard(ThemeEvidence evidence) {
    try (InputStream in = ThemeLexiconFile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + RESOURCE + "; build it from conf/");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), RESOURCE, evidence);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param source what messages call the file
   */
  static ThemeLexicon parse(String content, String source, ThemeEvidence evidence) {
    ThemeLexiconFile file = new ThemeLexiconFile(source);
    boolean isHeaderRead = false;
    for (String line : content.split("\\R")) {
      file.number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (isHeaderRead) {
        file.take(cells);
      } else {
        file.check(cells.equals(HEADER), "the header must be " + HEADER);
        isHeaderRead = true;
      }
    }
    file.checkWider();
    return new ThemeLexicon(List.copyOf(file.themes.values()), file.words, file.wider, evidence);
  }

  private void take(List<String> cells) {
    check(cells.size() == HEADER.size(), "6 columns parted by tabs are needed");
    String code = cells.get(0);
    String applies = cells.get(5);
    if (applies.equals("words")) {
      named.put(code, expand(cells.get(3)));
      return;
    }
    themes.putIfAbsent(code, new ThemeLexicon.Theme(code, cells.get(1), cells.get(2)));
    switch (applies) {
      case "before" -> wider.put(code, Set.of(cells.get(3).split(" ")));
      case "", "alone" -> words.add(words(cells));
      case "role" -> {}
      default -> check(false, "nothing applies " + applies);
    }
  }

  private ThemeWords words(List<String> cells) {
    try {
      int weight = Integer.parseInt(cells.get(4).trim());
      return ThemeWords.of(
          cells.get(0), expand(cells.get(3)), weight, cells.get(5).equals("alone"));
    } catch (PatternSyntaxException | NumberFormatException e) {
      throw new IllegalArgumentException(source + ":" + number + ": " + e.getMessage(), e);
    }
  }

  /** A pattern with the words that it names in braces. */
  private String expand(String pattern) {
    return NAME.matcher(pattern)
        .replaceAll(
            name -> {
              check(named.containsKey(name.group(1)), "no words are called " + name.group());
              return Matcher.quoteReplacement("(?:" + named.get(name.group(1)) + ")");
            });
  }

  private void checkWider() {
    wider.forEach(
        (code, others) ->
            others.forEach(
                other -> {
                  check(themes.containsKey(other), "no theme is called " + other);
                  boolean isMutual = wider.getOrDefault(other, Set.of()).contains(code);
                  check(!isMutual, code + " and " + other + " stand before each other");
                }));
  }

  private void check(boolean isRight, String remedy) {
    if (!isRight) {
      throw new IllegalArgumentException(source + ":" + number + ": " + remedy);
    }
  }
}
