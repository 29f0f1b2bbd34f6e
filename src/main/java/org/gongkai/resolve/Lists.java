package org.gongkai.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The tab-separated lists of the jar. */
final class Lists {

  private Lists() {}

  /** The rows of a list without its header and comments; a cell that is missing is empty. */
  static List<String[]> rows(String name, int columns) {
    return text(name)
        .lines()
        .filter(Predicate.not(line -> line.startsWith("#") || line.isBlank()))
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> Arrays.copyOf(cells, columns))
        .peek(cells -> Arrays.setAll(cells, i -> cells[i] == null ? "" : cells[i]))
        .toList();
  }

  private static String text(String name) {
    try (InputStream in = Lists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + name + "; build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " of the jar can't be read", e);
    }
  }
}
