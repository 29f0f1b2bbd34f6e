package org.gongkai.parse.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parse.text.Enumerator;
import org.gongkai.parse.text.Folding;
import org.gongkai.parse.text.MappedText;
import org.gongkai.report.Span;
import org.gongkai.report.Statement;
import org.gongkai.report.StatementKind;
import org.gongkai.report.Text;

/**
 * Reads the statistics annex (统计表) of the years until 2018, in whatever way its rows and cells were
 * flattened.
 *
 * <p>A row counts only where exactly as many numbers follow its label as the annex has columns; of
 * 本年度 and 历年累计, in the order that the head of the annex shows, the year's is taken, and the codes
 * of rows (代码) are no figures. Anything else is left alone.
 */
final class AnnexReader {

  /** Fewer labels may stand in prose; under a header of columns fewer will do. */
  private static final int FEWEST_LABELS = 4;

  private static final int FEWEST_UNDER_HEADER = 2;

  private static final Pattern HEADER =
      Pattern.compile("指 ?标(?: ?名 ?称)?[ |]{0,3}(?:(?:计 ?量 ?)?单 ?位|代 ?[码号])|统 ?计 ?指 ?标");

  private static final int LONGEST_ROW = 80;
  static final int LONGEST = 60_000;

  private static final Pattern NOTE = Pattern.compile("\\([^()]{1,40}\\)");
  private static final Pattern UNIT = Pattern.compile("人次|万元|元|条|件|次|篇|个|人|份|场|期");

  private static final Pattern FILLER = Pattern.compile("[ :|—\\-]+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:\\.\\d{1,4})?");
  private static final String YEAR = "(?:本 ?年|20[0-9]{2} ?年) ?度?(?: ?发 ?生)?(?: ?数)?";
  private static final String ALL_YEARS = "(?:历 ?年 ?)?累 ?计";
  private static final Pattern TWO_COLUMNS =
      Pattern.compile(
          "(?:"
              + YEAR
              + "[^。,0-9]{0,12}?"
              + ALL_YEARS
              + "|(?<turned>"
              + ALL_YEARS
              + "(?: ?数)?[ |]{0,4}"
              + YEAR
              + "))");

  /** The heads of the columns stand no further behind the first of them. */
  private static final int LONGEST_HEAD = 60;

  private static final Pattern CODES = Pattern.compile("(?:指 ?标(?: ?名 ?称)?|单 ?位)[ |]{0,3}代 ?[码号]");

  private final Text text;
  private final MappedText cells;
  private final int columns;

  /** How many numbers stand between a label and its figure of the year. */
  private final int before;

  private AnnexReader(Text text, MappedText cells) {
    this.text = text;
    this.cells = cells;
    Matcher header = HEADER.matcher(cells.value());
    int from = header.find() ? header.start() : 0;
    int to = from == 0 ? cells.length() : Math.min(cells.length(), from + LONGEST_HEAD);
    Matcher two = TWO_COLUMNS.matcher(cells.value()).region(from, to);
    int codes = CODES.matcher(cells.value()).find() ? 1 : 0;
    boolean isTwo = two.find();
    this.columns = codes + (isTwo ? 2 : 1);
    this.before = codes + (isTwo && two.group("turned") != null ? 1 : 0);
  }

  /**
   * The figures of the annex, the first of each kind; none where there is no annex.
   *
   * @param folded the text, or the beginning of one that is longer than an annex is sought in
   */
  static List<Statement> read(Text text, MappedText folded) {
    String value = text.value();
    int from = value.indexOf("统计");
    boolean isNone = from < 0 && !value.contains("指标") && !value.contains("申请数");
    if (isNone) {
      return List.of();
    }
    int begin = Math.max(0, value.length() - LONGEST);
    MappedText last = begin == 0 ? folded : Folding.fold(value, begin, value.length(), LONGEST);
    if (AnnexLabels.count(last.value()) < FEWEST_UNDER_HEADER) {
      return List.of();
    }
    MappedText cells = cells(last);
    List<AnnexLabels.Hit> hits = AnnexLabels.find(cells.value());
    boolean isUnderHeader = HEADER.matcher(cells.value()).find();
    int fewest = isUnderHeader ? FEWEST_UNDER_HEADER : FEWEST_LABELS;
    return hits.stream().map(AnnexLabels.Hit::kind).distinct().count() < fewest
        ? List.of()
        : new AnnexReader(text, cells).rows(hits);
  }

  private List<Statement> rows(List<AnnexLabels.Hit> hits) {
    List<Statement> statements = new ArrayList<>();
    Set<StatementKind> known = new HashSet<>();
    for (int i = 0; i < hits.size(); i++) {
      int next = i + 1 < hits.size() ? hits.get(i + 1).begin() : cells.length();
      int end = Math.min(next, hits.get(i).end() + LONGEST_ROW);
      Optional<Statement> row = row(hits.get(i), end, statements.size());
      if (row.isPresent() && known.add(hits.get(i).kind())) {
        statements.add(row.get());
      }
    }
    return known.contains(StatementKind.APPLICATIONS_ANSWERED)
        ? statements
        : statements.stream().map(AnnexReader::concludedAsAnswered).toList();
  }

  /** Where an annex prints 办结 and no 答复, the one stands for the other. */
  private static Statement concludedAsAnswered(Statement s) {
    return s.kind() == StatementKind.APPLICATIONS_CONCLUDED
        ? new Statement(
            s.ordinal(),
            StatementKind.APPLICATIONS_ANSWERED,
            s.value(),
            s.qualifier(),
            s.unit(),
            s.raw(),
            s.span())
        : s;
  }

  private Optional<Statement> row(AnnexLabels.Hit label, int end, int ordinal) {
    List<int[]> numbers = new ArrayList<>();
    String unit = "";
    int at = label.end();
    while (at < end) {
      Optional<Matcher> skipped = skipped(at, end);
      if (skipped.isPresent()) {
        at = skipped.get().end();
        continue;
      }
      Matcher matcher = UNIT.matcher(cells.value()).region(at, end);
      if (matcher.lookingAt()) {
        unit = unit.isEmpty() ? matcher.group() : unit;
        at = matcher.end();
        continue;
      }
      matcher.usePattern(NUMBER).region(at, end);
      if (!matcher.lookingAt() || isMark(matcher.end())) {
        break;
      }
      numbers.add(new int[] {matcher.start(), matcher.end()});
      at = matcher.end();
    }
    return numbers.size() == columns
        ? Optional.of(statement(label, numbers.get(before), unit, ordinal))
        : Optional.empty();
  }

  /** A note in parentheses, a dash, or a rule between cells. */
  private Optional<Matcher> skipped(int at, int end) {
    for (Pattern pattern : List.of(FILLER, NOTE)) {
      Matcher matcher = pattern.matcher(cells.value()).region(at, end);
      if (matcher.lookingAt() && !isChineseMark(matcher.group())) {
        return Optional.of(matcher);
      }
    }
    return Optional.empty();
  }

  /** （二） begins the next row. */
  private static boolean isChineseMark(String note) {
    return note.length() <= 5 && Enumerator.at(note, 0).isPresent();
  }

  /** Whether the digits that end here are no cell: the mark of the next row (2.) or a date. */
  private boolean isMark(int end) {
    return cells.value().startsWith(" 年", end)
        || (end < cells.length() && ".、)年".indexOf(cells.charAt(end)) >= 0);
  }

  private Statement statement(AnnexLabels.Hit label, int[] number, String unit, int ordinal) {
    Span span = text.span(cells.begin(label.begin()), cells.end(number[1] - 1));
    return new Statement(
        ordinal,
        label.kind(),
        new BigDecimal(cells.value().substring(number[0], number[1])),
        Optional.empty(),
        unit,
        text.slice(span),
        span);
  }

  /** A folded text with one blank for each run of them: it may part two cells. */
  private static MappedText cells(MappedText folded) {
    MappedText.Builder cells = new MappedText.Builder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (i > 0 && folded.begin(i) > folded.end(i - 1)) {
        cells.append(' ', folded.end(i - 1), folded.begin(i));
      }
      cells.append(folded.charAt(i), folded.begin(i), folded.end(i));
    }
    return cells.build();
  }
}
