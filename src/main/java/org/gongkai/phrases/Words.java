package org.gongkai.phrases;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where words begin and end (分词), and which of them carry the content.
 *
 * <p>The only class of this package that knows HanLP. Its dictionaries are those of the jar, which
 * the build pins, and the terms of {@code conf/terms.tsv}; it guesses no names.
 */
final class Words {

  /** One per list of terms and machine: a segmenter is slow to make and can't be sent. */
  private static final Map<List<String>, Words> MADE = new ConcurrentHashMap<>();

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

  /** For each place of the text and the one behind it, whether a word begins or ends there. */
  boolean[] boundaries(String text) {
    boolean[] boundaries = new boolean[text.length() + 1];
    boundaries[0] = true;
    int at = 0;
    for (Term term : segment.seg(text)) {
      at = Math.min(at + term.word.length(), text.length());
      boundaries[at] = true;
    }
    return boundaries;
  }

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
