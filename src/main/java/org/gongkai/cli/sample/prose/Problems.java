package org.gongkai.cli.sample.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.cli.sample.world.Dice;
import org.gongkai.report.ClauseRole;

/**
 * What an agency says about its problems (存在的主要问题及改进情况) in one year.
 *
 * @param clauses the problems, then the measures; or one clause that says there are none
 */
public record Problems(List<TrueClause> clauses, Origin origin) {

  private static final double NONE = 0.06;
  private static final double LOCAL = 0.35;

  /** Of what an editor changes, the part that goes by whole clauses. */
  private static final double EXCHANGED = 0.6;

  public Problems {
    clauses = List.copyOf(clauses);
  }

  /** New ones; an agency of a province with a phrase of its own says it one time in three. */
  public static Problems fresh(String provinceCode, Dice dice) {
    if (dice.chance(NONE)) {
      return new Problems(List.of(PhraseBank.draw(ClauseRole.NO_PROBLEM, dice)), Origin.FRESH);
    }
    List<TrueClause> clauses = new ArrayList<>();
    Optional<TrueClause> local =
        dice.chance(LOCAL) ? PhraseBank.ofProvince(provinceCode, dice) : Optional.empty();
    addDistinct(clauses, ClauseRole.PROBLEM, dice.between(2, 4), dice);
    local.ifPresent(clause -> clauses.add(dice.below(clauses.size()), clause));
    addDistinct(clauses, ClauseRole.MEASURE, dice.between(2, 4), dice);
    return new Problems(clauses, Origin.FRESH);
  }

  /**
   * The same again, edited: clauses are exchanged for others, and in those that stay words change.
   *
   * @param share how much is meant to change, 0–1; the origin says how much did
   */
  public Problems copied(Origin.Kind kind, String source, double share, Dice dice) {
    List<TrueClause> copies = new ArrayList<>();
    int kept = 0;
    int all = 0;
    for (TrueClause clause : clauses) {
      TrueClause copy = clause;
      if (dice.chance(share * EXCHANGED)) {
        copy = PhraseBank.draw(clause.role(), dice);
      } else if (share > 0) {
        Edits.Edited edited = Edits.apply(clause.text(), share * (1 - EXCHANGED), dice);
        copy = clause.withText(edited.text());
        kept += edited.kept();
      } else {
        kept += clause.text().length();
      }
      copies.add(copy);
      all += clause.text().length() + copy.text().length();
    }
    double edited = Math.round(1000 * (1 - 2.0 * kept / all)) / 1000.0;
    return new Problems(copies, new Origin(kind, Optional.of(source), edited));
  }

  public List<TrueClause> of(ClauseRole role) {
    return clauses.stream().filter(clause -> clause.role() == role).toList();
  }

  private static void addDistinct(List<TrueClause> clauses, ClauseRole role, int count, Dice dice) {
    Set<String> used = new HashSet<>();
    while (used.size() < count) {
      TrueClause clause = PhraseBank.draw(role, dice);
      if (used.add(clause.phraseId())) {
        clauses.add(clause);
      }
    }
  }
}
