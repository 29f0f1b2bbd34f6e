package org.gongkai.parse.clause;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.CueFinder;
import org.gongkai.parse.text.CueIndex;
import org.gongkai.parse.text.Folding;
import org.gongkai.parse.text.Letters;
import org.gongkai.parse.text.MappedText;
import org.gongkai.parse.text.Sentence;
import org.gongkai.report.ClauseRole;

/**
 * The themes (主题) of problems, and the words by which a clause is known to touch them, as {@code
 * conf/themes.tsv} lists them.
 *
 * <p>What a part of a sentence between two commas says, it says of its narrowest theme: what is
 * wanting in the answers to requests is no want of standards at large. Words are not believed where
 * {@linkplain ThemeEvidence what examples teach} speaks against them; a clause in which none are
 * found has the themes that examples make likely.
 */
public final class ThemeLexicon {

  /** The theme of a clause that says that there is no problem. */
  public static final String NO_PROBLEM = "no_problem";

  private static final int ENOUGH = 2;

  /** No clause needs more to show its theme; it bounds what a pattern can cost. */
  private static final int LONGEST_CLAUSE = 600;

  private static final Pattern SENTENCE_END = Pattern.compile("[。;!?]");

  private final List<Theme> themes;
  private final List<ThemeWords> words;
  private final Map<String, Set<String>> wider;
  private final ThemeEvidence evidence;
  private final List<Cue> cues = new ArrayList<>();
  private final List<ThemeWords> wordsOfCue = new ArrayList<>();
  private final CueIndex index;

  /**
   * @param wider the themes that are not looked for where a theme is found
   * @param evidence what examples teach of the themes
   */
  ThemeLexicon(
      List<Theme> themes,
      List<ThemeWords> words,
      Map<String, Set<String>> wider,
      ThemeEvidence evidence) {
    this.themes = List.copyOf(themes);
    this.words = List.copyOf(words);
    this.wider = Map.copyOf(wider);
    this.evidence = evidence;
    for (ThemeWords each : words) {
      for (Cue cue : each.cues()) {
        cues.add(cue);
        wordsOfCue.add(each);
      }
    }
    this.index = new CueIndex(cues);
  }

  /** The lexicon that is built in. */
  public static ThemeLexicon standard() {
    return Standard.LEXICON;
  }

  /** An edited lexicon, without examples. */
  public static ThemeLexicon read(Path file) throws IOException {
    return ThemeLexiconFile.parse(Files.readString(file), file.toString(), ThemeEvidence.none());
  }

  /** Every theme, in the order of the file. */
  public List<Theme> themes() {
    return themes;
  }

  List<ThemeWords> words() {
    return words;
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

  /** Whether examples make it likelier than not that a folded sentence complains of a theme. */
  boolean isComplaint(String sentence) {
    return evidence.weigh(sentence, Set.of()).isLikely();
  }

  private List<String> matching(String text) {
    MappedText folded = Folding.fold(text, 0, text.length(), LONGEST_CLAUSE);
    List<Sentence> sentences =
        Arrays.stream(SENTENCE_END.split(folded.value()))
            .flatMap(each -> Stream.concat(Stream.of(each), Predications.of(each).stream()))
            .map(Sentence::of)
            .toList();
    Map<ThemeWords, BitSet> found = found(sentences);
    Map<String, BitSet> narrow = new HashMap<>();
    found.forEach(
        (each, parts) ->
            wider
                .getOrDefault(each.theme(), Set.of())
                .forEach(theme -> narrow.computeIfAbsent(theme, t -> new BitSet()).or(parts)));
    Map<String, Integer> weights = new LinkedHashMap<>();
    Map<String, Integer> alone = new LinkedHashMap<>();
    found.forEach(
        (each, parts) -> {
          parts.andNot(narrow.getOrDefault(each.theme(), new BitSet()));
          if (!parts.isEmpty()) {
            (each.isAlone() ? alone : weights).merge(each.theme(), each.weight(), Integer::sum);
          }
        });
    ThemeEvidence.Finding finding = evidence.weigh(folded.value(), parts(sentences));
    List<String> themes = enough(weights).stream().filter(t -> !finding.denies(t)).toList();
    if (themes.isEmpty()) {
      themes = finding.likely();
    }
    return themes.isEmpty() ? enough(alone) : themes;
  }

  private static Set<String> parts(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> Arrays.stream(sentence.text().split(",")))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The words that are found, with the parts of a clause, counted over its sentences. */
  private Map<ThemeWords, BitSet> found(List<Sentence> sentences) {
    Map<ThemeWords, BitSet> found = new IdentityHashMap<>();
    int before = 0;
    for (Sentence sentence : sentences) {
      BitSet candidates = index.candidates(sentence.text());
      for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
        if (cues.get(i).canBeIn(sentence.letters())) {
          CueFinder finder = cues.get(i).finder(sentence.text());
          while (finder.find()) {
            found
                .computeIfAbsent(wordsOfCue.get(i), words -> new BitSet())
                .set(before + sentence.part(finder.match().end()));
          }
        }
      }
      before += sentence.part(sentence.text().length()) + 1;
    }
    return found;
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

  /** A theme with its names. */
  public record Theme(String code, String zh, String en) {}

  /**
   * A sentence and where each of its parts ends: at a comma. The mark between two predicates
   * (制度不健全、人员不足) is one.
   */
  private record Sentence(String text, Letters letters, BitSet cuts) {
    private static final String WORDS_OF_LACK = "不未缺少弱低差滞窄慢难乏疏浅薄陈旧简泛";

    static Sentence of(String printed) {
      StringBuilder text = new StringBuilder(printed);
      BitSet cuts = new BitSet();
      boolean isLacking = false;
      for (int i = 0; i < text.length(); i++) {
        boolean isMark = text.charAt(i) == ',' || text.charAt(i) == '、';
        if (isMark && (isLacking || text.charAt(i) == ',')) {
          cuts.set(i);
          text.setCharAt(i, ',');
        }
        isLacking = !isMark && (isLacking || WORDS_OF_LACK.indexOf(text.charAt(i)) >= 0);
      }
      return new Sentence(text.toString(), Letters.of(text), cuts);
    }

    /** The part in which what ends at an index ends. */
    int part(int end) {
      int part = 0;
      for (int cut = cuts.nextSetBit(0);
          cut >= 0 && cut < end - 1;
          cut = cuts.nextSetBit(cut + 1)) {
        part++;
      }
      return part;
    }
  }

  private static final class Standard {
    static final ThemeLexicon LEXICON =
        ThemeLexiconFile.standard(ThemeEvidence.of(ThemeExamples.standard()));
  }
}
