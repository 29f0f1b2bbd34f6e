package org.gongkai.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.parse.text.Enumerator;
import org.gongkai.parse.text.MappedText;
import org.gongkai.report.ClauseRole;

/**
 * Joins the pieces of a problems section to clauses: items with their explanation, or sentences.
 */
final class ClauseCutter {

  private final MappedText folded;
  private final List<Draft> drafts = new ArrayList<>();
  private Optional<Draft> open = Optional.empty();
  private Optional<Enumerator> markBeforeTurn = Optional.empty();
  private Announcement mode;
  private Announcement modeBeforeTurn;
  private int block;
  private boolean isTurned;

  /** Whether the turn only leads to the measures that follow. */
  private boolean isLed;

  private ClauseCutter(MappedText folded, Announcement mode) {
    this.folded = folded;
    this.mode = mode;
    this.modeBeforeTurn = mode;
  }

  /**
   * @param mode what the section's own heading announces
   */
  static List<Draft> cut(MappedText folded, List<Piece> pieces, Announcement mode) {
    ClauseCutter cutter = new ClauseCutter(folded, mode);
    pieces.forEach(cutter::take);
    cutter.close();
    return cutter.drafts;
  }

  private void take(Piece piece) {
    if (piece.heading().isPresent()) {
      begin(piece, piece.heading().orElseThrow());
      return;
    }
    String sentence = folded.value().substring(piece.begin(), piece.end());
    if (piece.mark().isPresent()) {
      takeItem(piece, sentence);
      return;
    }
    if (Announcement.announced(sentence).isPresent()) {
      begin(piece, Announcement.announced(sentence).orElseThrow());
      open(piece);
      return;
    }
    if (turnsBack(sentence)) {
      close();
      block++;
      isTurned = false;
      open(piece);
    } else if (isTurn(sentence)) {
      markBeforeTurn = open.flatMap(Draft::mark);
      modeBeforeTurn = mode;
      close();
      block++;
      isTurned = true;
      isLed = LeadCues.isIntro(sentence) || sentence.endsWith(":");
      open(piece);
    } else if (open.flatMap(Draft::mark).isPresent()) {
      extend(piece);
    } else {
      close();
      open(piece);
    }
    turnWithin(sentence, piece);
  }

  /** Takes a sub-heading, or a sentence that announces as one does: 我局存在的主要问题有：. */
  private void begin(Piece heading, Announcement announced) {
    // 改进措施： within an item speaks of this item only.
    markBeforeTurn =
        heading.mark().isPresent()
            ? Optional.empty()
            : open.flatMap(Draft::mark).or(() -> markBeforeTurn);
    modeBeforeTurn = mode;
    close();
    mode = announced;
    isTurned = false;
    block++;
  }

  private void takeItem(Piece piece, String sentence) {
    Enumerator mark = piece.mark().orElseThrow();
    if (explains(mark)) {
      extend(piece);
      return;
    }
    close();
    announce(mark);
    boolean goesOn =
        markBeforeTurn
            .filter(m -> m.style() == mark.style() && m.number() + 1 == mark.number())
            .isPresent();
    markBeforeTurn = Optional.empty();
    if (goesOn && !statesMeasure(sentence)) {
      isTurned = false;
      mode = modeBeforeTurn;
      block++;
    }
    open(piece);
    turnWithin(sentence, piece);
  }

  /** 一是人手不足，一方面…另一方面… is one item with its reasons. */
  private boolean explains(Enumerator mark) {
    return mark.style() == Enumerator.Style.ASPECT
        && open.flatMap(Draft::mark).filter(m -> m.style() != mark.style()).isPresent();
  }

  /** 问题一： and 措施一： say themselves what their item is. */
  private void announce(Enumerator mark) {
    boolean isProblem = mark.style() == Enumerator.Style.NAMED_PROBLEM;
    if (isProblem || mark.style() == Enumerator.Style.NAMED_MEASURE) {
      mode = isProblem ? Announcement.PROBLEM : Announcement.MEASURE;
      markBeforeTurn = Optional.empty();
      isTurned = false;
      block++;
    }
  }

  private static boolean statesMeasure(String sentence) {
    return RoleCues.role(beforeTurn(sentence))
        .filter(role -> role == ClauseRole.MEASURE)
        .isPresent();
  }

  /** Whether running text is done with the measure of one problem and states the next problem. */
  private boolean turnsBack(String sentence) {
    boolean isRunning = open.filter(draft -> draft.mark().isEmpty()).isPresent();
    return isTurned
        && isRunning
        && mode != Announcement.MEASURE
        && !isLed
        && RoleCues.statesProblem(beforeTurn(sentence));
  }

  private static String beforeTurn(String sentence) {
    int turn = PivotCues.innerPivot(sentence);
    return turn < 0 ? sentence : sentence.substring(0, turn);
  }

  /** Whether a sentence turns from problems to measures. */
  private boolean isTurn(String sentence) {
    if (mode == Announcement.MEASURE || isTurned) {
      return false;
    }
    Optional<ClauseRole> before =
        open.map(draft -> folded.value().substring(draft.begin(), draft.end()))
            .flatMap(RoleCues::role);
    if (!PivotCues.isPivot(sentence)) {
      return MeasureCues.isDone(sentence) && before.equals(Optional.of(ClauseRole.PROBLEM));
    }
    return sentence.endsWith(":") || !before.equals(Optional.of(ClauseRole.MEASURE));
  }

  /** Splits the open draft where its last sentence turns to measures. */
  private void turnWithin(String sentence, Piece piece) {
    if (mode == Announcement.MEASURE || isTurned) {
      return;
    }
    int turn = PivotCues.innerPivot(sentence);
    if (turn < 0 || !statesProblemOrNone(sentence.substring(0, turn))) {
      return;
    }
    int at = piece.begin() + turn;
    markBeforeTurn = open.flatMap(Draft::mark);
    modeBeforeTurn = mode;
    open = open.map(draft -> draft.until(at));
    close();
    block++;
    isTurned = true;
    isLed = false;
    open(new Piece(at, piece.end(), Optional.empty(), Optional.empty()));
  }

  private static boolean statesProblemOrNone(String before) {
    return RoleCues.role(before).equals(Optional.of(ClauseRole.PROBLEM))
        || LeadCues.isPlainGapToNeeds(before)
        || NoProblemCues.isNothing(before.substring(0, before.length() - 1));
  }

  private void open(Piece piece) {
    open = Optional.of(new Draft(piece.begin(), piece.end(), piece.mark(), block, mode, isTurned));
  }

  private void extend(Piece piece) {
    open = open.map(draft -> draft.until(piece.end()));
  }

  private void close() {
    open.ifPresent(drafts::add);
    open = Optional.empty();
  }
}
