package org.gongkai.phrases;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.parse.clause.ClauseNormalizer;

/**
 * Terms of the field (术语), as {@code conf/terms.tsv} lists them: words that no phrase may cut, and
 * wording that comes with the form and says nothing about the agency.
 */
public record Terms(List<String> words, List<String> boilerplate) implements Serializable {

  /** No terms. */
  public static final Terms NONE = new Terms(List.of(), List.of());

  private static final String RESOURCE = "/org/gongkai/terms.tsv";
  private static final Pattern LINKS = Pattern.compile("^(?:对于|对|在)|的$");
  private static final Pattern STRAY =
      Pattern.compile("^\\p{L}{1,2}[^\\p{L}]|[^\\p{L}]\\p{L}{1,2}$");

  /** 有待进一步提高 says that something is wanting, and not what. */
  private static final Pattern BARE_WANT =
      Pattern.compile(
          "(?:还|仍|尚|也|都|均|亦)?(?:有待|待|需要?|亟待|亟需|应|要|须|有)(?:于|在|今后|在今后|的|地方|工作中|进一步|不断|继续|持续|切实|努力|着力|加以|予以|得到|和|与|、|提高|提升|加强|增强|完善|健全|改进|改善|优化|规范|深化|强化|拓展|拓宽|扩大|加大|丰富|细化|解决|整改|重视)+");

  private static final String OPENING = "([{（［《〈【〔「『“‘";
  private static final String CLOSING = ")]}）］》〉】〕」』”’";
  private static final String HEADER = "term\tkind";

  public Terms {
    words = List.copyOf(words);
    boilerplate = List.copyOf(boilerplate);
  }

  /** The terms that are built in. */
  public static Terms standard() {
    try (InputStream in = Terms.class.getResourceAsStream(RESOURCE)) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An edited list. */
  public static Terms read(Path file) throws IOException {
    return parse(Files.readString(file), file.toString());
  }

  private static Terms parse(String content, String source) {
    List<String> words = new ArrayList<>();
    List<String> boilerplate = new ArrayList<>();
    for (String line : content.lines().toList()) {
      if (line.isBlank() || line.startsWith("#") || line.equals(HEADER)) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      switch (cells.length == 2 ? cells[1].strip() : "") {
        case "word" -> words.add(cells[0].strip());
        case "boilerplate" -> boilerplate.add(cells[0].strip());
        default ->
            throw new IllegalArgumentException(
                "Line \""
                    + line
                    + "\" of "
                    + source
                    + " is no term, a tab, and word or boilerplate");
      }
    }
    return new Terms(words, boilerplate);
  }

  /**
   * Whether a phrase says something about the agency: it is no wording of the form, no title, holds
   * no mask of a name and no want of nothing, cuts no brackets, and no stray word stands before its
   * first or behind its last comma.
   */
  boolean isTelling(String phrase) {
    return !isBoilerplate(phrase)
        && titleShare(phrase) <= 0.5
        && !phrase.contains(String.valueOf(ClauseNormalizer.AGENCY))
        && !BARE_WANT.matcher(phrase).matches()
        && hasWholeBrackets(phrase)
        && !STRAY.matcher(phrase).find();
  }

  /** Whether each bracket and quotation mark has its other half. */
  private static boolean hasWholeBrackets(String phrase) {
    Deque<Integer> open = new ArrayDeque<>();
    for (char c : phrase.toCharArray()) {
      int closing = CLOSING.indexOf(c);
      if (closing >= 0 && (open.isEmpty() || open.pop() != closing)) {
        return false;
      }
      if (OPENING.indexOf(c) >= 0) {
        open.push(OPENING.indexOf(c));
      }
    }
    return open.isEmpty();
  }

  /** Whether a phrase is a part of wording that comes with the form. */
  boolean isBoilerplate(String phrase) {
    String bare = LINKS.matcher(phrase).replaceAll("");
    return boilerplate.stream().anyMatch(it -> it.contains(bare));
  }

  /** How much of a phrase stands in titles 《…》 or buttons 【…】; all where one of them is cut. */
  static double titleShare(String phrase) {
    int inside = 0;
    int open = -1;
    for (int i = 0; i < phrase.length(); i++) {
      if ("《【".indexOf(phrase.charAt(i)) >= 0 && open < 0) {
        open = i;
      } else if ("》】".indexOf(phrase.charAt(i)) >= 0) {
        if (open < 0) {
          return 1;
        }
        inside += i + 1 - open;
        open = -1;
      }
    }
    return open >= 0 ? 1 : (double) inside / phrase.length();
  }
}
