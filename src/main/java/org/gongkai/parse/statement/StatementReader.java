package org.gongkai.parse.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.parse.statement.StatementRule.Found;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.Folding;
import org.gongkai.parse.text.MappedText;
import org.gongkai.parse.text.Sentence;
import org.gongkai.parse.text.SentenceReader;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;
import org.gongkai.report.Span;
import org.gongkai.report.Statement;
import org.gongkai.report.StatementKind;
import org.gongkai.report.Text;

/**
 * Finds the numbers that sentences state.
 *
 * <p>Rather none than a wrong one: numbers of other years, of parts, of plans and of other matters
 * are left alone. A kind and value that a report states twice is one statement, at its first place.
 */
public final class StatementReader {

  /** More than any report states; a text beyond it is no prose. */
  private static final int MOST = 1_000;

  /** Far more prose than any report has; it bounds what a text made to cost can cost. */
  private static final int MOST_PROSE = 300_000;

  private static final Cue TO_DATE = Cue.of("截[至止]");

  private static final Cue NEW_OF_THE_YEAR = Cue.of("(?:\uE002|全年|今年|本年)度?新增(?:主动)?(?:公开|发布)");

  private final Text text;
  private final MappedText folded;
  private final ReportedYear year;
  private final List<Statement> statements = new ArrayList<>();
  private SectionKind section = SectionKind.PREFACE;
  private int read;

  /** What was disclosed up to a day, taken for the year's as long as no number is called new. */
  private Optional<Statement> totalToDate = Optional.empty();

  /** Whether the last sentence spoke of disclosure and is not at its end. */
  private boolean goesOn;

  private StatementReader(Text text) {
    this.text = text;
    this.folded = Folding.fold(text.value(), 0, text.value().length(), AnnexReader.LONGEST);
    this.year = ReportedYear.of(folded.value());
  }

  public static List<Statement> read(Text text, List<Section> sections, OfficialTables tables) {
    StatementReader reader = new StatementReader(text);
    int end = 0;
    for (Section section : sections) {
      int begin = goesOn(section.heading()) ? end : section.span().begin();
      end = section.span().end();
      boolean isProse =
          section.kind() != SectionKind.PROBLEMS && section.kind() != SectionKind.PLAN;
      if (isProse) {
        reader.goesOn = false;
        reader.section = section.kind();
        reader.readOutside(new Span(begin, end), tables);
        EmptySections.none(section).forEach(reader::addNew);
      }
    }
    AnnexReader.read(text, reader.folded).forEach(reader::addNew);
    return reader.ordered();
  }

  /** (二)2023年,我乡受理依申请公开0件。 heads its section and states a figure, 公开数量: one behind it. */
  private static boolean goesOn(String heading) {
    return heading.endsWith("。") || heading.endsWith(":") || heading.endsWith("：");
  }

  /** Reads what stands in a span outside the official tables. */
  private void readOutside(Span span, OfficialTables tables) {
    int begin = span.begin();
    List<Span> covered =
        tables.stream()
            .map(table -> table.span())
            .filter(table -> table.begin() < span.end() && table.end() > span.begin())
            .sorted(Comparator.comparingInt(Span::begin))
            .toList();
    for (Span table : covered) {
      readProse(begin, Math.max(begin, table.begin()));
      begin = Math.max(begin, table.end());
    }
    readProse(begin, Math.max(begin, span.end()));
  }

  private void readProse(int begin, int end) {
    SentenceReader.read(text.value(), text.utf16(begin), text.utf16(end), this::take);
  }

  private void take(Sentence sentence) {
    read += sentence.symbols().length();
    if (statements.size() >= MOST || read > MOST_PROSE) {
      return;
    }
    SectionKind ground = ground(sentence);
    List<Found> found = new ArrayList<>(ZeroStatements.find(sentence, ground));
    if (!sentence.numbers().isEmpty()) {
      leaveTotalToDate(sentence);
      boolean isTotalStated =
          statements.stream().anyMatch(s -> s.kind() == StatementKind.PROACTIVELY_DISCLOSED);
      DisclosureStatements.read(sentence, section, isTotalStated, year, found);
      for (StatementRule rule : StatementRules.ALL) {
        rule.find(sentence, ground, 0, f -> year.covers(sentence, f)).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparingInt(Found::begin).thenComparing(Found::kind));
    found.stream().filter(f -> year.covers(sentence, f)).forEach(f -> add(sentence, f));
  }

  /** …因政府信息公开引发行政复议3件；行政诉讼0件: what stands behind a semicolon is of the same matter. */
  private SectionKind ground(Sentence sentence) {
    boolean isOfReviews =
        goesOn || section == SectionKind.REVIEWS || StatementRule.isOfTheField(sentence);
    SectionKind ground = goesOn ? SectionKind.REVIEWS : section;
    goesOn = isOfReviews && sentence.value().endsWith(";");
    return ground;
  }

  /** 截至2020年底公开900条;2020年新增公开66条: the first number was of all years. */
  private void leaveTotalToDate(Sentence sentence) {
    if (NEW_OF_THE_YEAR.isIn(sentence.value(), sentence.letters())) {
      totalToDate.ifPresent(statements::remove);
      totalToDate = Optional.empty();
    }
  }

  private void add(Sentence sentence, Found found) {
    int begin = sentence.symbols().begin(found.begin());
    int end = sentence.symbols().end(found.end() - 1);
    if (RowsInProse.isAt(text.value(), begin, end)) {
      return;
    }
    Span span = text.span(begin, end);
    Statement statement =
        new Statement(
            statements.size(),
            found.kind(),
            found.number().value(),
            qualifier(sentence, found),
            found.number().unit(),
            text.slice(span),
            span);
    boolean isToDate =
        found.kind() == StatementKind.PROACTIVELY_DISCLOSED
            && TO_DATE.isIn(sentence.value().substring(0, found.begin()));
    totalToDate = isToDate ? Optional.of(statement) : totalToDate;
    addNew(statement);
  }

  /** Adds a statement unless the report has said the same before. */
  private void addNew(Statement statement) {
    boolean isKnown =
        statements.stream()
            .anyMatch(
                s -> s.kind() == statement.kind() && s.value().compareTo(statement.value()) == 0);
    if (!isKnown) {
      statements.add(statement);
    }
  }

  /** The word that makes a number inexact, behind it or before it. */
  private static Optional<String> qualifier(Sentence sentence, Found found) {
    if (found.number().qualifier().isPresent()) {
      return found.number().qualifier();
    }
    String before = sentence.value().substring(found.begin(), found.index());
    for (String word : List.of("大约", "将近", "超过", "约", "近", "超", "逾")) {
      if (before.endsWith(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** In the order of the text; a zero in words gives way to a number for the same. */
  private List<Statement> ordered() {
    boolean isReceived =
        statements.stream()
            .anyMatch(
                s -> s.kind() == StatementKind.APPLICATIONS_RECEIVED && s.value().signum() > 0);
    List<Statement> kept =
        statements.stream()
            .filter(
                s ->
                    !isReceived
                        || s.kind() != StatementKind.APPLICATIONS_RECEIVED
                        || s.value().signum() > 0)
            .sorted(Comparator.comparingInt(s -> s.span().begin()))
            .toList();
    List<Statement> ordered = new ArrayList<>();
    for (Statement s : kept) {
      ordered.add(
          new Statement(
              ordered.size(), s.kind(), s.value(), s.qualifier(), s.unit(), s.raw(), s.span()));
    }
    return List.copyOf(ordered);
  }
}
