package org.gongkai.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongkai.cli.sample.table.LayoutKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same pages as other programs would have written them: what they say stays what it was. */
class OtherSpellingsTest {

  private static final List<SampleReport> REPORTS = reports();
  private static final TableJudge PLAIN = judge(text -> text);

  private static List<SampleReport> reports() {
    Corpus corpus = new Corpus(20261127, List.of(LayoutKind.values()));
    List<SampleReport> reports = new ArrayList<>();
    for (long block = 0; reports.size() < 80; block++) {
      reports.addAll(corpus.block(block));
    }
    return reports;
  }

  /** What changes nothing that is seen. */
  enum Unseen {
    CARRIAGE_RETURNS(text -> text.replace("\n", "\r\n")),
    RETURNS_ALONE(text -> text.replace("\n", "\r")),
    LINE_SEPARATORS(text -> text.replace("\n", "\u2028")),
    NEXT_LINES(text -> text.replace("\n", "\u0085")),
    SPACES_AT_ENDS(text -> text.replace("\n", " \n")),
    WIDE_SPACES_AT_ENDS(text -> text.replace("\n", "\u3000\n")),
    INDENTED(text -> eachLine(text, line -> line.isBlank() ? line : "    " + line)),
    FORM_FEEDS(text -> every(text, 40, "\f")),
    NUMBERED_LINES(OtherSpellingsTest::numbered),
    BYTE_ORDER_MARKS(text -> eachLine(text, line -> "\ufeff" + line)),
    VERTICAL_TABS(text -> text.replace('\n', '\u000b')),
    ESCAPED_TWICE(text -> text.replace("\n", "\\n").replace("\t", "\\t")),
    BREAK_TAGS(text -> text.replace("\n", "<br>\n")),
    SIGNS_BY_NUMBER(text -> text.replace("、", "&#12289;").replace("（", "&#xff08;")),
    QUOTED(text -> eachLine(text, line -> "> " + line)),
    NARROW_SPACES(text -> text.replace(' ', '\u202f')),
    TWINS(text -> text.replace('年', '\uf98e').replace('理', '\uf9e4').replace('行', '\ufa08')),
    FULL_WIDTH_SIGNS(text -> text.replace('：', ':').replace('，', ',').replace("（", "("));

    private final UnaryOperator<String> writing;

    Unseen(UnaryOperator<String> writing) {
      this.writing = writing;
    }
  }

  /** What may hide a cell and must make no other of it. */
  enum Noise {
    FULL_WIDTH_DIGITS(OtherSpellingsTest::fullWidth),
    NO_BREAK_SPACES(text -> text.replace(' ', '\u00a0')),
    TABS_AS_SPACES(text -> text.replace("\t", "    ")),
    CELL_MARKS_OF_WORD(text -> text.replace('\t', '\u0007')),
    SPACED_IDEOGRAPHS(text -> text.replaceAll("(?<=[一-龥])(?=[一-龥])", " ")),
    RADICALS(text -> text.replace('行', '⾏').replace('人', '⼈').replace('自', '⾃')),
    PAGES_BETWEEN_DASHES(text -> every(text, 45, "- # -")),
    PAGES_WITH_WORDS(text -> every(text, 45, "第 # 页 共 9 页")),
    PAGES_OF_ALL(text -> every(text, 45, "# / 9")),
    PARAGRAPHS(text -> eachLine(text, line -> "<p style=\"a\">" + line + "</p>")),
    DRESSED(text -> eachLine(text, line -> "<span lang=\"zh\">" + line + "</span>")),
    DIGITS_OF_FORMULAS(OtherSpellingsTest::inFormulas),
    PAGES_BETWEEN_DOTS(text -> every(text, 45, "· # ·")),
    JOINED_IDEOGRAPHS(text -> text.replaceAll("(?<=[一-龥])(?=[一-龥])", "\u2060")),
    JOINED_DIGITS(text -> text.replaceAll("(?<=[0-9])(?=[0-9])", "\u200b")),
    RUNNING_HEADS(text -> every(text, 45, "政府信息公开工作年度报告"));

    private final UnaryOperator<String> writing;

    Noise(UnaryOperator<String> writing) {
      this.writing = writing;
    }
  }

  private static String eachLine(String text, UnaryOperator<String> change) {
    return text.lines().map(change).collect(Collectors.joining("\n"));
  }

  /** A line more behind every so many, with the count of such lines for a {@code #}. */
  private static String every(String text, int lines, String added) {
    StringBuilder changed = new StringBuilder();
    int count = 0;
    for (String line : text.split("\n", -1)) {
      changed.append(line).append('\n');
      if (++count % lines == 0) {
        changed.append(added.replace("#", String.valueOf(count / lines))).append('\n');
      }
    }
    return changed.toString();
  }

  private static String numbered(String text) {
    AtomicInteger count = new AtomicInteger();
    return eachLine(text, line -> "%5d  %s".formatted(count.incrementAndGet(), line));
  }

  private static String fullWidth(String text) {
    return text.chars()
        .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String inFormulas(String text) {
    return text.chars()
        .map(c -> c >= '0' && c <= '9' ? c - '0' + 0x1d7ce : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static TableJudge judge(UnaryOperator<String> writing) {
    TableJudge judge = new TableJudge(3, TableJudge.Show.WRONG);
    for (SampleReport report : REPORTS) {
      judge.judge(
          new SampleReport(
              report.name(),
              report.plan(),
              report.written(),
              writing.apply(report.text()),
              report.kinship()));
    }
    return judge;
  }

  private static Map<Verdict, Long> verdicts(TableJudge judge) {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    for (Tally tally : judge.tallies().values()) {
      for (Verdict verdict : Verdict.values()) {
        counts.merge(verdict, tally.of(verdict), Long::sum);
      }
    }
    return counts;
  }

  @ParameterizedTest
  @EnumSource
  void readsTheSameWhereNothingThatIsSeenChanges(Unseen unseen) {
    TableJudge changed = judge(unseen.writing);

    assertThat(verdicts(changed)).as(changed.findings().toString()).isEqualTo(verdicts(PLAIN));
    assertThat(changed.facts().counts()).isEqualTo(PLAIN.facts().counts());
  }

  @ParameterizedTest
  @EnumSource
  void makesNoOtherFigureOfANoisyOne(Noise noise) {
    TableJudge changed = judge(noise.writing);

    assertThat(verdicts(changed))
        .as(changed.findings().toString())
        .containsEntry(Verdict.WRONG, 0L);
    assertThat(verdicts(changed).get(Verdict.REPORTED)).isGreaterThan(5_000);
  }

  @Test
  void judgesReportsOfEachLayout() {
    assertThat(verdicts(PLAIN).get(Verdict.REPORTED)).isGreaterThan(7_000);
    assertThat(verdicts(judge(text -> ""))).containsEntry(Verdict.REPORTED, 0L);
  }
}
