package org.gongkai.parse.clause;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.parse.text.Folding;

/**
 * Problems as agencies put them, each with its themes, as {@code conf/examples.tsv} lists them, and
 * what they say of their work without complaining.
 */
final class ThemeExamples {

  private static final String RESOURCE = "/org/gongkai/examples.tsv";

  /** What stands in place of themes where an agency speaks of its work and complains of nothing. */
  private static final String NO_THEME = "-";

  private ThemeExamples() {}

  /**
   * A problem in one of the ways in which it is put; without themes what is no problem.
   *
   * @param text folded
   */
  record Example(Set<String> themes, String text) {
    Example {
      themes = Set.copyOf(themes);
    }
  }

  static List<Example> standard() {
    try (InputStream in = ThemeExamples.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + RESOURCE + "; build it from conf/");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param source what messages call the file
   */
  static List<Example> parse(String content, String source) {
    List<Example> examples = new ArrayList<>();
    int number = 0;
    for (String line : content.split("\\R")) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 2 || cells[0].isBlank() || cells[1].isBlank()) {
        throw new IllegalArgumentException(
            source + ":" + number + ": themes, parted by commas, and a wording are needed");
      }
      Set<String> themes = cells[0].equals(NO_THEME) ? Set.of() : Set.of(cells[0].split(","));
      examples.add(new Example(themes, Folding.fold(cells[1]).value()));
    }
    return List.copyOf(examples);
  }
}
