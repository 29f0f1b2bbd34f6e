package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No regular expression of the code costs more than a fixed number of steps a character, on texts
 * made of its own words: those that bring it to begin again and again and to end nowhere.
 *
 * <p>Steps are characters looked at, so that the result does not depend on the machine.
 */
class RegularExpressionsTest {

  private static final int LENGTH = 2_000;

  /** The bounded repetitions in use look some ten characters ahead, in a hundred words each. */
  private static final long MOST_STEPS_A_CHARACTER = 20_000;

  private static final double MOST_GROWTH = 2.6;

  private static final List<String> COMMON =
      List.of("1", "年", " ", "\n", "的", "a", "。", "，", "一", "公开");

  @Test
  void lookAtEachCharacterSoManyTimesAndNoMore() throws IOException {
    Map<String, Pattern> patterns = patternsOfClasses();
    assertThat(patterns).hasSizeGreaterThan(80);
    List<String> costly = new ArrayList<>();
    patterns.forEach((where, pattern) -> findCostly(where, pattern, false).forEach(costly::add));
    inlinePatterns()
        .forEach(
            (where, pattern) ->
                findCostly(where, pattern, where.endsWith("matches")).forEach(costly::add));
    assertThat(costly).isEmpty();
  }

  private static Stream<String> findCostly(String where, Pattern pattern, boolean isWhole) {
    for (String pump : pumps(pattern)) {
      long once = steps(pattern, pump, LENGTH, isWhole);
      long twice =
          once > LENGTH * MOST_STEPS_A_CHARACTER ? once : steps(pattern, pump, 2 * LENGTH, isWhole);
      boolean grows = once > LENGTH * 20L && twice > once * MOST_GROWTH;
      if (once > LENGTH * MOST_STEPS_A_CHARACTER || grows) {
        return Stream.of(
            "%s: %d, %d steps on “%s” repeated: %s".formatted(where, once, twice, pump, pattern));
      }
    }
    return Stream.empty();
  }

  private static long steps(Pattern pattern, String pump, int length, boolean isWhole) {
    Counting text =
        new Counting(
            pump.repeat(length / pump.length() + 1).substring(0, length),
            length * MOST_STEPS_A_CHARACTER * 4);
    try {
      Matcher matcher = pattern.matcher(text);
      if (isWhole) {
        matcher.matches();
      } else {
        while (matcher.find()) {}
      }
    } catch (TooManyException | StackOverflowError e) {
      return Long.MAX_VALUE / 4;
    }
    return text.steps;
  }

  private static final class TooManyException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** A text that counts how often it is looked at. */
  private static final class Counting implements CharSequence {
    private final String text;
    private final long limit;
    private long steps;

    Counting(String text, long limit) {
      this.text = text;
      this.limit = limit;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++steps > limit) {
        throw new TooManyException();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int begin, int end) {
      return text.subSequence(begin, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Words of the expression, each repeated, and some of them in pairs and triples. */
  private static Set<String> pumps(Pattern pattern) {
    Set<String> words = new LinkedHashSet<>(COMMON);
    for (String word :
        pattern
            .pattern()
            .replaceAll("\\\\[a-zA-Z]|\\{\\d*,?\\d*\\}|\\(\\?<?[:=!]", " ")
            .split("[\\s()|\\[\\]?*+^$\\\\.]+")) {
      if (!word.isEmpty()) {
        words.add(word);
        words.add(word.substring(0, 1));
      }
    }
    Set<String> pumps = new LinkedHashSet<>(words);
    List<String> all = List.copyOf(words);
    Random random = new Random(pattern.pattern().hashCode());
    for (int i = 0; i < 20; i++) {
      String two = all.get(random.nextInt(all.size())) + all.get(random.nextInt(all.size()));
      pumps.add(i % 2 == 0 ? two : two + all.get(random.nextInt(all.size())));
    }
    return pumps;
  }

  private static Map<String, Pattern> patternsOfClasses() {
    Map<String, Pattern> found = new TreeMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gongkai")) {
      Class<?> reflected = type.reflect();
      for (Field field : reflected.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          collect(
              reflected.getSimpleName() + "." + field.getName(), valueOf(field, null), 0, found);
        }
      }
    }
    return found;
  }

  private static void collect(String where, Object value, int depth, Map<String, Pattern> found) {
    if (value == null || depth > 4) {
      return;
    }
    if (value instanceof Pattern pattern) {
      found.putIfAbsent(where + " " + pattern.pattern(), pattern);
    } else if (value instanceof Collection<?> all) {
      all.stream().limit(500).forEach(inner -> collect(where, inner, depth + 1, found));
    } else if (value instanceof Object[] all) {
      Stream.of(all).limit(500).forEach(inner -> collect(where, inner, depth + 1, found));
    } else if (value instanceof Map<?, ?> map) {
      map.values().stream().limit(500).forEach(inner -> collect(where, inner, depth + 1, found));
    } else if (value.getClass().getPackageName().startsWith("org.gongkai")) {
      for (Field field : value.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          collect(where, valueOf(field, value), depth + 1, found);
        }
      }
    }
  }

  private static Object valueOf(Field field, Object owner) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot look into " + field, e);
    }
  }

  /** Expressions that stand where they are used, as the sources have them. */
  private static Map<String, Pattern> inlinePatterns() throws IOException {
    Pattern call =
        Pattern.compile(
            "\\.(matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)+)\"");
    Map<String, Pattern> found = new TreeMap<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        Matcher use = call.matcher(Files.readString(source));
        while (use.find()) {
          String written =
              Pattern.compile("(?<!\\\\)\\\\u([0-9a-fA-F]{4})")
                  .matcher(use.group(2))
                  .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)))
                  .translateEscapes();
          found.put(
              source.getFileName() + " " + written + " " + use.group(1), Pattern.compile(written));
        }
      }
    }
    return found;
  }
}
