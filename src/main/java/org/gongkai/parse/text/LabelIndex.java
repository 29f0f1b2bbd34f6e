package org.gongkai.parse.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words of a set of labels in one pass over a text's ideographs.
 *
 * @param <K> what a label stands for
 */
public final class LabelIndex<K> {

  /** A text with more hits than this is no report, and pairing them would take too long. */
  public static final int MOST_HITS = 4000;

  private final Map<Character, List<Entry<K>>> byFirst = new HashMap<>();

  /** The first two letters of each word, mixed: most letters that begin a word begin none. */
  private final BitSet beginnings = new BitSet(1 << Character.SIZE);

  /** A word, and how much of its label it shows. */
  private record Entry<K>(K key, String word) {}

  /** A label met in a text, from one index of its ideographs to another. */
  public record Hit<K>(K key, int begin, int end) {
    /** The number of ideographs. */
    public int length() {
      return end - begin;
    }
  }

  /** Adds the words by which a label may be met; a longer one is believed before a shorter. */
  public LabelIndex<K> add(K key, String... words) {
    for (String word : words) {
      List<Entry<K>> entries = byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>());
      beginnings.set(mixed(word.charAt(0), word.charAt(1)));
      entries.add(new Entry<>(key, word));
      entries.sort(Comparator.comparingInt((Entry<K> entry) -> -entry.word().length()));
    }
    return this;
  }

  /** All hits from left to right; of the words of one label at one place, the longest. */
  public List<Hit<K>> find(Ideographs text, int begin, int end) {
    List<Hit<K>> hits = new ArrayList<>();
    int last = Math.min(end, text.size() - 1);
    for (int i = begin; i < last && hits.size() < MOST_HITS; i++) {
      if (beginnings.get(mixed(text.at(i), text.at(i + 1)))) {
        addHits(text, i, byFirst.getOrDefault(text.at(i), List.of()), hits);
      }
    }
    return hits;
  }

  private static int mixed(char first, char second) {
    return (31 * first + second) & Character.MAX_VALUE;
  }

  private void addHits(Ideographs text, int at, List<Entry<K>> entries, List<Hit<K>> hits) {
    int before = hits.size();
    for (Entry<K> entry : entries) {
      if (text.matches(at, entry.word()) && !isKnown(entry.key(), hits, before)) {
        hits.add(new Hit<>(entry.key(), at, at + entry.word().length()));
      }
    }
  }

  private static <K> boolean isKnown(K key, List<Hit<K>> hits, int from) {
    for (int i = from; i < hits.size(); i++) {
      if (hits.get(i).key().equals(key)) {
        return true;
      }
    }
    return false;
  }
}
