package org.gongkai.phrases;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.gongkai.parse.clause.ClauseNormalizer;

/**
 * Where words begin and end (分词), and which of them carry the content.
 *
 * <p>The only class of this package that knows HanLP. Its dictionaries are those of the jar, which
 * the build pins, and the terms of {@code conf/terms.tsv}; it guesses no names.
 */
final class Words {

  /** One per list of terms and machine: a segmenter is slow to make and can't be sent. */
  private static final Map<List<String>, Words> MADE = new ConcurrentHashMap<>();

  /** Particles (的) and conjunctions (和) begin no phrase. */
  private static final String LEANS_BACK = "uc";

  /** Particles, prepositions, conjunctions and adverbs end none where a letter follows. */
  private static final String LEADS_ON = "upcd";

  /** Terms of the field are nouns to the segmenter; these are none. Degrees and 有 want more. */
  private static final Set<String> LEADING =
      Set.of(
          "不够", "有待", "进一步", "不太", "不甚", "较", "较为", "相对", "比较", "非常", "十分", "有所", "有", "仅有", "只有",
          "还有", "仍有", "尚有", "没有", "是", "为", "仅", "一些", "部分", "个别", "全", "各", "每", "该");

  /** 部分科室存在滞后现象: what says that there is something wants to say where. */
  private static final Set<String> OF_A_SUBJECT = Set.of("存在", "出现", "存在着");

  /** 教育方面 and 部门之间: nothing begins with the latter half. */
  private static final Set<String> TRAILING = Set.of("方面", "之间", "之中", "以上", "以下");

  /** What opens a sentence for what is said behind the comma. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:再|首先|同时|此外|另外)?(?:(?:针对(?!性)|对照|按照|根据|依据|依照|围绕|结合|随着|鉴于|为了|基于|立足|下一?步|今后)[^,]*|在[^,]*(?:中|上|方面|时|后|下|期间))$");

  /** What a list of faults (存在不愿公开、不敢公开的现象) hangs on. */
  private static final Pattern LIST_OF_FAULTS = Pattern.compile("(?:存在|出现)[^,。;]*$");

  private static final String NUMERALS = "0123456789〇零一二两三四五六七八九十百千万几多";

  private final Segment segment;

  private Words(List<String> terms) {
    DynamicCustomDictionary dictionary = new DynamicCustomDictionary();
    terms.forEach(term -> dictionary.insert(term, "n 1000"));
    this.segment =
        new ViterbiSegment()
            .enableCustomDictionary(dictionary)
            .enableAllNamedEntityRecognize(false)
            .enableNumberQuantifierRecognize(false)
            .enableNormalization(false);
  }

  static Words with(List<String> terms) {
    return MADE.computeIfAbsent(terms, Words::new);
  }

  /** Where in the text a phrase may begin and end: with a whole word that leans on no other. */
  Edges edges(String text) {
    boolean[] begins = new boolean[text.length() + 1];
    boolean[] ends = new boolean[text.length() + 1];
    int at = 0;
    String before = "";
    char natureBefore = 0;
    for (Term term : segment.seg(text)) {
      char nature = nature(term);
      // What a noun follows at once is the first part of a compound: 经办人员的业务 of 业务能力.
      ends[at] &= !(natureBefore == 'n' && nature == 'n') || LEADING.contains(term.word);
      begins[at] = canBegin(text, at, term, before, natureBefore);
      at = Math.min(at + term.word.length(), text.length());
      ends[at] = canEnd(text, at, term);
      before = term.word;
      natureBefore = nature;
    }
    return new Edges(begins, ends);
  }

  private static boolean canBegin(
      String text, int at, Term term, String before, char natureBefore) {
    char nature = nature(term);
    char last = at == 0 ? 0 : text.charAt(at - 1);
    return LEANS_BACK.indexOf(nature) < 0
        && natureBefore != 'u'
        && !isCount(before)
        && !isCount(term.word)
        && nature != 'q'
        && !TRAILING.contains(term.word)
        && !(OF_A_SUBJECT.contains(term.word) && Grams.isLetter(last))
        // 工作水平 of 公开工作水平, and an object without its verb.
        && !(isNoun(term) && Grams.isLetter(last) && isTied(before, natureBefore))
        // What a list names last (图表、动漫等形式) begins before the list.
        && last != '、';
  }

  private static boolean canEnd(String text, int at, Term term) {
    if (isCount(term.word)) {
      return false;
    }
    if (at == text.length()) {
      return true;
    }
    char next = text.charAt(at);
    boolean leads = LEADS_ON.indexOf(nature(term)) >= 0 || LEADING.contains(term.word);
    boolean isWithinList = next == '、' && LIST_OF_FAULTS.matcher(text).region(0, at).find();
    return !(leads && goesOn(next)) && next != ClauseNormalizer.NUMBER && !isWithinList;
  }

  private static char nature(Term term) {
    return term.nature.toString().charAt(0);
  }

  /** A noun, or a verb in the place of one (工作). */
  private static boolean isNoun(Term term) {
    String nature = term.nature.toString();
    boolean isNamed = nature.startsWith("n") || nature.equals("vn");
    return isNamed && !LEADING.contains(term.word);
  }

  /** Whether a noun belongs to the noun or the verb right before it. */
  private static boolean isTied(String before, char natureBefore) {
    return (natureBefore == 'n' || natureBefore == 'v') && !LEADING.contains(before);
  }

  /** Whether a part of a sentence only opens it: 针对上述问题. */
  static boolean isOpening(String part) {
    return OPENING.matcher(part).find();
  }

  /** A letter, or the mask of a number or a place, continues what leads on. */
  static boolean goesOn(char next) {
    return Grams.isLetter(next)
        || next == ClauseNormalizer.NUMBER
        || next == ClauseNormalizer.PLACE;
  }

  /** Whether a word is a number, or the mask of one. */
  private static boolean isCount(String word) {
    return !word.isEmpty()
        && word.chars().allMatch(c -> c == ClauseNormalizer.NUMBER || NUMERALS.indexOf(c) >= 0);
  }

  /** For each place of the text, and for its end, whether a word begins or ends there. */
  boolean[] bounds(String text) {
    boolean[] bounds = new boolean[text.length() + 1];
    int at = 0;
    for (Term term : segment.seg(text)) {
      bounds[at] = true;
      at = Math.min(at + term.word.length(), text.length());
    }
    bounds[at] = true;
    bounds[text.length()] = true;
    return bounds;
  }

  /** For each place, whether a phrase may begin there, and whether it may end before it. */
  record Edges(boolean[] begins, boolean[] ends) {}

  /** Its nouns, verbs and adjectives of two characters and more, in the order of the text. */
  List<String> keywords(String text) {
    List<String> keywords = new ArrayList<>();
    for (Term term : segment.seg(text)) {
      char nature = term.nature.toString().charAt(0);
      boolean content = nature == 'n' || nature == 'v' || nature == 'a';
      if (content && term.word.length() > 1 && !keywords.contains(term.word)) {
        keywords.add(term.word);
      }
    }
    return keywords;
  }
}
