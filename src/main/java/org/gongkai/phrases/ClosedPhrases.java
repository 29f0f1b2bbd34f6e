package org.gongkai.phrases;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Finds the closed phrases among suffixes that come in sorted order.
 *
 * <p>Sorted suffixes are the walk through a tree of all n-grams; only the branch to the last suffix
 * is held, so memory does not grow with the suffixes. A node counts clauses, not places: what a
 * clause repeats is taken off where it would count twice.
 */
final class ClosedPhrases {

  private final PhraseShape shape;
  private final Consumer<Candidate> found;
  private final Deque<Node> branch = new ArrayDeque<>();
  private String last = "";

  ClosedPhrases(PhraseShape shape, Consumer<Candidate> found) {
    this.shape = shape;
    this.found = found;
    branch.push(new Node());
  }

  /** Takes the next suffix, with the number of clauses that have it. */
  void add(Suffix suffix, long weight) {
    String text = suffix.text();
    int shared = common(last, text);
    closeDownTo(shared);
    for (int depth = shared; depth < text.length(); depth++) {
      branch.push(new Node());
    }
    last = text;
    branch.peek().count += weight;
    branch.peek().addLeft(suffix.left(), weight);
    int repeated = Math.min(suffix.repeated(), text.length());
    int leftRepeated = Math.min(suffix.leftRepeated() - suffix.left().length(), text.length());
    if (repeated > 0 || leftRepeated > 0) {
      takeOff(suffix.left(), weight, repeated, leftRepeated);
    }
  }

  /** Takes note that no suffix follows. */
  void finish() {
    closeDownTo(0);
    last = "";
  }

  private void takeOff(String left, long weight, int repeated, int leftRepeated) {
    int depth = branch.size() - 1;
    for (Node node : branch) {
      if (depth == repeated) {
        node.count -= weight;
      }
      if (depth == leftRepeated) {
        node.addLeft(left, -weight);
      }
      depth--;
    }
  }

  private void closeDownTo(int depth) {
    while (branch.size() - 1 > depth) {
      int length = branch.size() - 1;
      Node node = branch.pop();
      boolean letter = Grams.isLetter(last.charAt(length - 1));
      if (letter && length >= shape.minLength() && length <= shape.maxLength()) {
        emit(last.substring(0, length), node);
      }
      if (length > shape.minLength()) {
        branch.peek().take(node, letter);
      }
    }
  }

  private void emit(String phrase, Node node) {
    if (node.count < shape.minClauses()) {
      return;
    }
    double closing = shape.closedShare() * node.count;
    long left = 0;
    long leftMost = 0;
    TreeMap<Character, Long> leftLetters = new TreeMap<>();
    for (Map.Entry<String, Long> entry : node.left.entrySet()) {
      String key = entry.getKey();
      if (!key.isEmpty()) {
        leftMost = Math.max(leftMost, entry.getValue());
        if (key.length() == 1) {
          left += entry.getValue();
          leftLetters.merge(key.charAt(0), entry.getValue(), Long::sum);
        }
      }
    }
    if (leftMost >= closing || node.extension() >= closing) {
      return;
    }
    double leftEntropy = 0;
    for (long count : leftLetters.values()) {
      leftEntropy += plogp(count);
    }
    found.accept(
        new Candidate(
            phrase,
            node.count,
            freedom(node.count, left, leftEntropy),
            freedom(node.count, node.letters, node.plogp)));
  }

  /** Entropy of the neighbour in nats, where each end of a group of words is one of its own. */
  private static double freedom(long count, long letters, double plogp) {
    long all = Math.max(count, letters);
    return all == 0 ? 0 : Math.log(all) - plogp / all;
  }

  private static double plogp(long count) {
    return count <= 0 ? 0 : count * Math.log(count);
  }

  private static int common(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int at = 0;
    while (at < most && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  /** An n-gram of the branch. */
  private static final class Node {

    private long count;

    /** Clauses with a letter right behind, and the sum of n·ln n over those letters. */
    private long letters;

    private double plogp;

    /** The most frequent extension over no joint, one, two and three. */
    private final long[] extensions = new long[PhraseShape.MAX_JOINTS + 1];

    private Map<String, Long> left = new HashMap<>(4);

    private void addLeft(String key, long weight) {
      left.merge(key, weight, Long::sum);
    }

    private long extension() {
      long most = 0;
      for (long extension : extensions) {
        most = Math.max(most, extension);
      }
      return most;
    }

    private void take(Node child, boolean letter) {
      count += child.count;
      if (left.size() < child.left.size()) {
        Map<String, Long> smaller = left;
        left = child.left;
        child.left = smaller;
      }
      child.left.forEach(this::addLeft);
      if (letter) {
        letters += child.count;
        plogp += plogp(child.count);
        extensions[0] = Math.max(extensions[0], child.count);
        return;
      }
      for (int joints = 1; joints < extensions.length; joints++) {
        extensions[joints] = Math.max(extensions[joints], child.extensions[joints - 1]);
      }
    }
  }

  /**
   * A closed phrase.
   *
   * @param clauseCount clauses that hold it
   * @param leftFreedom how open the choice of what stands before it is, as an entropy in nats
   * @param rightFreedom the same of what follows
   */
  record Candidate(String phrase, long clauseCount, double leftFreedom, double rightFreedom) {

    /** Most frequent first. */
    static final Comparator<Candidate> ORDER =
        Comparator.comparingLong(Candidate::clauseCount)
            .reversed()
            .thenComparing(Candidate::phrase);
  }
}
