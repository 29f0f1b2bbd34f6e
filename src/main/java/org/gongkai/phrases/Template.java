package org.gongkai.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the clauses of a family share, and what they put where they differ.
 *
 * <p>Each member is aligned to the leader; the leader's words that enough of the members have are
 * constant, what stands between them is a slot.
 */
final class Template {

  /** A slot lists so many fillers. */
  static final int MAX_FILLERS = 20;

  private final String leader;

  /** Where the words of the leader begin and end. */
  private final boolean[] bounds;

  private final List<Member> members = new ArrayList<>();

  Template(String leader, Words words) {
    this.leader =
        leader.length() > Suffix.MAX_CLAUSE ? leader.substring(0, Suffix.MAX_CLAUSE) : leader;
    this.bounds = words.bounds(this.leader);
  }

  void add(String clause, long weight) {
    members.add(new Member(clause, weight, Alignment.of(leader, clause)));
  }

  /** The template where a share of the members makes a character constant. */
  Reading read(double constantShare) {
    boolean[] constant = constants(constantShare);
    StringBuilder text = new StringBuilder();
    List<Slot> slots = new ArrayList<>();
    int last = -1;
    for (int i = 0; i <= leader.length(); i++) {
      if (i < leader.length() && !constant[i]) {
        continue;
      }
      if (!differsInWords(last, i)) {
        text.append(leader, last + 1, i);
      } else if (i - last > 1 || isOftenFilled(last, i, 1 - constantShare)) {
        slots.add(slot(slots.size() + 1, last, i));
        text.append('{').append(slots.size()).append('}');
      }
      if (i < leader.length()) {
        text.append(leader.charAt(i));
      }
      last = i;
    }
    return new Reading(text.toString(), slots);
  }

  private boolean[] constants(double share) {
    boolean[] constant = new boolean[leader.length()];
    for (int i = 0; i < constant.length; i++) {
      double having = 0;
      for (Member member : members) {
        having += member.places[i] >= 0 ? member.voice() : 0;
      }
      constant[i] = having >= share * voices();
    }
    openWordsThatDiffer(constant, share);
    return constant;
  }

  /** A word is constant as a whole or not at all: 经验 and 经历 fill a slot, not 验 and 历. */
  private void openWordsThatDiffer(boolean[] constant, double share) {
    int begin = 0;
    for (int end = 1; end <= leader.length(); end++) {
      if (!bounds[end]) {
        continue;
      }
      boolean same = constant[begin];
      for (int i = begin + 1; i < end; i++) {
        same &= constant[i] && !isOftenFilled(i - 1, i, 1 - share);
      }
      Arrays.fill(constant, begin, end, same);
      begin = end;
    }
  }

  private double voices() {
    return members.stream().mapToDouble(Member::voice).sum();
  }

  /** Whether any member has more than punctuation between two characters of the leader. */
  private boolean differsInWords(int left, int right) {
    return leader.substring(left + 1, right).chars().anyMatch(Template::isWord)
        || members.stream()
            .anyMatch(it -> it.between(left, right).chars().anyMatch(Template::isWord));
  }

  /** Masks are symbols, and as good as words. */
  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  private boolean isOftenFilled(int left, int right, double share) {
    double filled = 0;
    for (Member member : members) {
      filled += member.between(left, right).isEmpty() ? 0 : member.voice();
    }
    return filled > share * voices();
  }

  private Slot slot(int number, int left, int right) {
    Map<String, long[]> fillers = new TreeMap<>();
    for (Member member : members) {
      if (member.holds(left) && member.holds(right)) {
        long[] counts = fillers.computeIfAbsent(member.between(left, right), it -> new long[2]);
        counts[0]++;
        counts[1] += member.weight;
      }
    }
    List<Filler> listed =
        fillers.entrySet().stream()
            .map(it -> new Filler(it.getKey(), it.getValue()[0], it.getValue()[1]))
            .sorted(
                Comparator.comparingLong(Filler::clauses).reversed().thenComparing(Filler::text))
            .limit(MAX_FILLERS)
            .toList();
    return new Slot(number, fillers.size(), listed);
  }

  /** The text of the template with {1}, {2} … for its slots. */
  record Reading(String text, List<Slot> slots) {}

  /**
   * A slot.
   *
   * @param different number of different fillers
   * @param fillers the most frequent of them
   */
  record Slot(int number, long different, List<Filler> fillers) {}

  /** What stands in a slot, in so many different clauses, and in so many with repetitions. */
  record Filler(String text, long members, long clauses) {}

  /** A member and where it has the characters of the leader. */
  private record Member(String clause, long weight, int[] places) {

    /** What is written often is the wording; what is written once may be a slip of the pen. */
    double voice() {
      return weight;
    }

    boolean holds(int place) {
      return place < 0 || place == places.length || places[place] >= 0;
    }

    /** What stands between two characters of the leader; nothing where it lacks one of them. */
    String between(int left, int right) {
      if (!holds(left) || !holds(right)) {
        return "";
      }
      int from = left < 0 ? 0 : places[left] + 1;
      int to = right == places.length ? clause.length() : places[right];
      return clause.substring(from, to);
    }
  }
}
