package org.gongkai.parse.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.parse.text.Enumerator;
import org.gongkai.parse.text.MappedText;
import org.gongkai.report.ClauseRole;

/** Tells what each clause of a problems section does, from what is announced and from its words. */
final class ClauseRoles {

  private static final int SHORT_LABEL = 24;

  private final MappedText folded;
  private final List<Draft> drafts;
  private final List<Optional<ClauseRole>> roles;
  private final Map<Integer, Optional<ClauseRole>> told = new HashMap<>();

  /** Whether the sentence of a draft says that problems follow. */
  private final Map<Integer, Boolean> leads = new HashMap<>();

  private ClauseRoles(MappedText folded, List<Draft> drafts) {
    this.folded = folded;
    this.drafts = drafts;
    this.roles = new ArrayList<>(Collections.nCopies(drafts.size(), Optional.empty()));
  }

  /** A role for each draft. */
  static List<ClauseRole> of(MappedText folded, List<Draft> drafts) {
    ClauseRoles judge = new ClauseRoles(folded, drafts);
    int from = 0;
    while (from < drafts.size()) {
      int to = from;
      while (to < drafts.size() && drafts.get(to).block() == drafts.get(from).block()) {
        to++;
      }
      judge.block(from, to);
      if (to < drafts.size() && drafts.get(to).isTurned()) {
        judge.problemForWantOfAnother(from, to);
      }
      from = to;
    }
    judge.problemForWantOfAnother(0, drafts.size());
    return judge.roles.stream().map(Optional::orElseThrow).toList();
  }

  private void block(int from, int to) {
    int items = from;
    while (items < to && drafts.get(items).mark().isEmpty()) {
      items++;
    }
    if (items < to) {
      items(items, to);
      Optional<ClauseRole> lead = roles.get(items);
      for (int i = from; i < items; i++) {
        boolean isFirstItem = i > from && i == items - 1 && mark(items).number() == 2;
        roles.set(i, isFirstItem ? lead : Optional.of(leading(i, lead)));
      }
      return;
    }
    for (int i = from; i < to; i++) {
      roles.set(i, Optional.of(sentence(i, from)));
    }
  }

  /** Items of enumerations, run by run: a run ends where its numbering restarts. */
  private void items(int from, int to) {
    int begin = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || restarts(begin, i)) {
        run(begin, i);
        begin = i;
      }
    }
  }

  private boolean restarts(int begin, int i) {
    Enumerator mark = mark(i);
    for (int k = i - 1; k >= begin; k--) {
      Enumerator before = mark(k);
      if (before.style() == mark.style()) {
        return mark.number() == 1 && before.number() >= 1;
      }
    }
    return false;
  }

  private void run(int from, int to) {
    ClauseRole usual = usual(from, to);
    for (int i = from; i < to; i++) {
      roles.set(i, Optional.of(item(i, usual)));
    }
  }

  /** The role that fits most items of a run. */
  private ClauseRole usual(int from, int to) {
    int balance = 0;
    for (int i = from; i < to; i++) {
      balance += weight(told(i));
    }
    Draft first = drafts.get(from);
    if (first.isTurned() || first.mode() == Announcement.MEASURE) {
      return ClauseRole.MEASURE;
    }
    boolean isLater = from > 0 && roles.get(from - 1).isPresent() && mark(from).number() == 1;
    boolean isSure = first.mode() == Announcement.PROBLEM && !isLater;
    if (isSure || balance > 0) {
      return ClauseRole.PROBLEM;
    }
    // What is numbered anew behind the problems are the measures.
    return balance < 0 || isLater ? ClauseRole.MEASURE : ClauseRole.PROBLEM;
  }

  private static int weight(Optional<ClauseRole> role) {
    return role.map(r -> r == ClauseRole.PROBLEM ? 1 : -1).orElse(0);
  }

  private ClauseRole item(int i, ClauseRole usual) {
    String text = text(i);
    if (NoProblemCues.isNothing(text)) {
      return ClauseRole.NO_PROBLEM;
    }
    Draft draft = drafts.get(i);
    Optional<ClauseRole> told = told(i);
    if (isLabel(i) && told.isEmpty()) {
      return ClauseRole.INTRO;
    }
    boolean isOpen = draft.mode() == Announcement.MIXED && !draft.isTurned();
    return isOpen ? told.orElse(usual) : usual;
  }

  /** A few words (队伍建设方面) that the items of a deeper enumeration, or what else follows, explain. */
  private boolean isLabel(int i) {
    if (text(i).length() > SHORT_LABEL || i + 1 == drafts.size()) {
      return false;
    }
    return text(i).endsWith("方面")
        || drafts.get(i + 1).block() == drafts.get(i).block()
            && mark(i + 1).number() == 1
            && mark(i + 1).style() != mark(i).style();
  }

  /** A sentence before the first item. */
  private ClauseRole leading(int i, Optional<ClauseRole> items) {
    boolean isProblem =
        !drafts.get(i).isTurned()
            && drafts.get(i).mode() != Announcement.MEASURE
            && items.equals(Optional.of(ClauseRole.MEASURE))
            && !LeadCues.isIntro(text(i))
            && told(i).equals(Optional.of(ClauseRole.PROBLEM));
    return isProblem ? ClauseRole.PROBLEM : ClauseRole.INTRO;
  }

  /** A sentence of a block without items. */
  private ClauseRole sentence(int i, int from) {
    String text = text(i);
    Draft draft = drafts.get(i);
    if (NoProblemCues.isNothing(text)) {
      return ClauseRole.NO_PROBLEM;
    }
    if (draft.isTurned() || draft.mode() == Announcement.MEASURE) {
      boolean leadsOn = i == from && i + 1 < roles.size() && LeadCues.leadsToMeasures(text);
      return leadsOn || text.endsWith(":") ? ClauseRole.INTRO : ClauseRole.MEASURE;
    }
    boolean leads = i == from || text.endsWith(":");
    boolean isGap =
        draft.mode() == Announcement.PROBLEM || text.endsWith(";")
            ? LeadCues.isGapToNeeds(text)
            : LeadCues.isPlainGapToNeeds(text);
    if (leads && LeadCues.isIntro(text)) {
      return isGap ? ClauseRole.PROBLEM : ClauseRole.INTRO;
    }
    Optional<ClauseRole> before =
        Optional.of(i).filter(k -> k > from).flatMap(k -> roles.get(k - 1));
    boolean isLed = before.equals(Optional.of(ClauseRole.INTRO)) && text(i - 1).endsWith(":");
    boolean isAnnounced = isLed || draft.mode() == Announcement.PROBLEM;
    return RoleCues.role(text)
        .filter(role -> !isAnnounced || role == ClauseRole.PROBLEM || MeasureCues.isFuture(text))
        .or(() -> before.filter(role -> role != ClauseRole.INTRO))
        .orElseGet(
            () ->
                isAnnounced || ThemeLexicon.standard().isComplaint(text)
                    ? ClauseRole.PROBLEM
                    : ClauseRole.INTRO);
  }

  /**
   * Where nothing states a problem before the turn to measures, the sentence that only says that
   * there are some does.
   */
  private void problemForWantOfAnother(int from, int to) {
    List<Optional<ClauseRole>> said = roles.subList(from, to);
    if (said.contains(Optional.of(ClauseRole.PROBLEM))
        || said.contains(Optional.of(ClauseRole.NO_PROBLEM))) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (roles.get(i).equals(Optional.of(ClauseRole.INTRO)) && LeadCues.isGeneral(text(i))) {
        roles.set(i, Optional.of(ClauseRole.PROBLEM));
        return;
      }
    }
  }

  /** The role that the words of a draft tell. */
  private Optional<ClauseRole> told(int i) {
    return told.computeIfAbsent(i, this::tell);
  }

  /** Where problems are said to follow, what begins as a measure may be one. */
  private Optional<ClauseRole> tell(int i) {
    String text = text(i);
    Optional<ClauseRole> role = RoleCues.role(text);
    boolean isSurely =
        role.isEmpty()
            || role.get() != ClauseRole.MEASURE
            || PivotCues.isPivot(text)
            || MeasureCues.isFuture(text)
            || !isLedAsProblem(i);
    return isSurely ? role : Optional.empty();
  }

  /** Whether the sentence before the items of which this is one says that problems follow. */
  private boolean isLedAsProblem(int i) {
    int lead = i;
    while (lead > 0
        && drafts.get(lead).block() == drafts.get(i).block()
        && drafts.get(lead).mark().isPresent()) {
      lead--;
    }
    return drafts.get(lead).mark().isEmpty()
        && drafts.get(lead).block() == drafts.get(i).block()
        && leads.computeIfAbsent(lead, draft -> LeadCues.leadsToProblems(text(draft)));
  }

  private Enumerator mark(int i) {
    return drafts.get(i).mark().orElseThrow();
  }

  private String text(int i) {
    return folded.value().substring(drafts.get(i).begin(), drafts.get(i).end());
  }
}
