package org.gongkai.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words of a set of labels in one pass over a text's ideographs.
 *
 * @param <K> what a label stands for
 */
final class LabelIndex<K> {

  /** A text with more hits than this is no report, and pairing them would take too long. */
  static final int MOST_HITS = 4000;

  private final Map<Character, List<Entry<K>>> byFirst = new HashMap<>();

  /** A word, and how much of its label it shows. */
  private record Entry<K>(K key, String word) {}

  /** A label met in a text, from one index of its ideographs to another. */
  record Hit<K>(K key, int begin, int end) {
    int length() {
      return end - begin;
    }
  }

  /** Adds the words by which a label may be met; a longer one is believed before a shorter. */
  LabelIndex<K> add(K key, String... words) {
    for (String word : words) {
      List<Entry<K>> entries = byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>());
      entries.add(new Entry<>(key, word));
      entries.sort(Comparator.comparingInt((Entry<K> entry) -> -entry.word().length()));
    }
    return this;
  }

  /** All hits from left to right; of the words of one label at one place, the longest. */
  List<Hit<K>> find(Ideographs text, int begin, int end) {
    List<Hit<K>> hits = new ArrayList<>();
    for (int i = begin; i < end && hits.size() < MOST_HITS; i++) {
      List<Entry<K>> entries = byFirst.get(text.at(i));
      if (entries != null) {
        addHits(text, i, entries, hits);
      }
    }
    return hits;
  }

  private void addHits(Ideographs text, int at, List<Entry<K>> entries, List<Hit<K>> hits) {
    int before = hits.size();
    for (Entry<K> entry : entries) {
      boolean known =
          hits.subList(before, hits.size()).stream().anyMatch(hit -> hit.key().equals(entry.key()));
      if (!known && text.matches(at, entry.word())) {
        hits.add(new Hit<>(entry.key(), at, at + entry.word().length()));
      }
    }
  }
}
