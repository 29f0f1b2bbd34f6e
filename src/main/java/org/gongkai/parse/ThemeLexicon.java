package org.gongkai.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.gongkai.report.ClauseRole;

/**
 * The themes (主题) of problems, and the words by which a clause is known to touch them, as {@code
 * conf/themes.tsv} lists them.
 */
public final class ThemeLexicon {

  /** The theme of a clause that says that there is no problem. */
  public static final String NO_PROBLEM = "no_problem";

  private static final String RESOURCE = "/org/gongkai/themes.tsv";
  private static final List<String> HEADER =
      List.of("theme", "zh", "en", "pattern", "weight", "applies");
  private static final int ENOUGH = 2;

  /** No clause needs more to show its theme; it bounds what a pattern can cost. */
  private static final int LONGEST_CLAUSE = 600;

  private static final Pattern SENTENCE_END = Pattern.compile("[。;!?]");

  private final List<Theme> themes;
  private final List<Word> words;

  private ThemeLexicon(List<Theme> themes, List<Word> words) {
    this.themes = List.copyOf(themes);
    this.words = List.copyOf(words);
  }

  /** The lexicon that is built in. */
  public static ThemeLexicon standard() {
    return Standard.LEXICON;
  }

  /** An edited lexicon. */
  public static ThemeLexicon read(Path file) throws IOException {
    return parse(Files.readString(file), file.toString());
  }

  /** Every theme, in the order of the file. */
  public List<Theme> themes() {
    return themes;
  }

  /**
   * The codes of the themes of a clause, in alphabetical order. A clause that states no problem of
   * its own, such as a measure, has none.
   */
  public List<String> themes(ClauseRole role, String text) {
    return switch (role) {
      case PROBLEM -> matching(text);
      case NO_PROBLEM -> List.of(NO_PROBLEM);
      case INTRO, MEASURE -> List.of();
    };
  }

  private List<String> matching(String text) {
    MappedText folded = Folding.fold(text, 0, text.length(), LONGEST_CLAUSE);
    String[] sentences = SENTENCE_END.split(folded.value());
    Map<String, Integer> weights = new LinkedHashMap<>();
    Map<String, Integer> alone = new LinkedHashMap<>();
    Letters[] letters = Arrays.stream(sentences).map(Letters::of).toArray(Letters[]::new);
    for (Word word : words) {
      if (word.isIn(sentences, letters)) {
        (word.isAlone() ? alone : weights).merge(word.theme(), word.weight(), Integer::sum);
      }
    }
    List<String> found = enough(weights);
    return found.isEmpty() ? enough(alone) : found;
  }

  private static List<String> enough(Map<String, Integer> weights) {
    TreeSet<String> found = new TreeSet<>();
    weights.forEach(
        (theme, weight) -> {
          if (weight >= ENOUGH) {
            found.add(theme);
          }
        });
    return List.copyOf(found);
  }

  private static ThemeLexicon parse(String content, String source) {
    Map<String, Theme> themes = new LinkedHashMap<>();
    List<Word> words = new ArrayList<>();
    boolean isHeaderRead = false;
    int number = 0;
    for (String line : content.split("\\R")) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (!isHeaderRead) {
        check(List.of(cells).equals(HEADER), source, number, "the header must be " + HEADER);
        isHeaderRead = true;
        continue;
      }
      check(cells.length == HEADER.size(), source, number, "6 columns parted by tabs are needed");
      themes.putIfAbsent(cells[0], new Theme(cells[0], cells[1], cells[2]));
      if (!cells[5].equals("role")) {
        words.add(word(cells, source, number));
      }
    }
    return new ThemeLexicon(new ArrayList<>(themes.values()), words);
  }

  private static Word word(String[] cells, String source, int number) {
    try {
      int weight = Integer.parseInt(cells[4].trim());
      return new Word(cells[0], Cue.of(cells[3]), weight, cells[5].equals("alone"));
    } catch (PatternSyntaxException | NumberFormatException e) {
      throw new IllegalArgumentException(source + ":" + number + ": " + e.getMessage(), e);
    }
  }

  private static void check(boolean isRight, String source, int number, String remedy) {
    if (!isRight) {
      throw new IllegalArgumentException(source + ":" + number + ": " + remedy);
    }
  }

  /** A theme with its names. */
  public record Theme(String code, String zh, String en) {}

  private record Word(String theme, Cue cue, int weight, boolean isAlone) {
    boolean isIn(String[] sentences, Letters[] letters) {
      for (int i = 0; i < sentences.length; i++) {
        if (cue.isIn(sentences[i], letters[i])) {
          return true;
        }
      }
      return false;
    }
  }

  private static final class Standard {
    static final ThemeLexicon LEXICON = load();

    private static ThemeLexicon load() {
      try (InputStream in = ThemeLexicon.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("The jar lacks " + RESOURCE + "; build it from conf/");
        }
        return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), RESOURCE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
