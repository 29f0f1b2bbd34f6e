package org.gongkai.parse.masthead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parse.text.Compact;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.CueFinder;

/**
 * Finds the title (标题) of a report: the fullest line, or lines that belong together, of the head
 * that names such a report.
 *
 * @param text the title without blanks and line ends
 * @param begin where it begins in the text
 * @param end where it ends
 * @param agency the part that names the agency, empty where none does
 */
record MastheadTitle(String text, int begin, int end, Optional<Part> agency) {

  /** A part of the title and where it stands in the text. */
  record Part(String text, int begin, int end) {}

  private static final int HEAD_LINES = 40;
  private static final int HEAD_LENGTH = 6_000;
  private static final int LONGEST = 90;

  private static final Cue REPORT =
      Cue.of(
          "(?:政府信息|政务信息|政务|信息)公开[工作情况年度的自查总结及和与0-9〇一二三四五六七八九]{0,14}?(?:报告|年报|总结|汇报)"
              + "(?:\\((?=[^()]{0,24}\\))[^()]{0,24}\\))?");
  // Cut by a page title or a template; only where the rest of the line can be an agency or a year.
  private static final Cue CUT = Cue.of("(?:工作年度报告|年度工作报告|工作年报|年度报告|年报)$");
  private static final Cue PROSE =
      Cue.of(
          "[。;,]|首页|网站|门户|根据|依据|按照|本报告|本年报|现[将就把]|现公布|现发布|特向社会|特编制|全文|本机关|要求|通知|做好|编制|条例|目录|指南|制度$|索引号|(?:主题|组配|体裁|信息)分类|(?:发布|发文)机[构关]|\\d/\\d{1,4}:\\d\\d");
  private static final Pattern LABEL =
      Pattern.compile(
          "^[•·●◆■]{0,2}(?:标题|名称|信息名称|文件名称|公文名称|题名|文章标题|主题名称|\\((?:文字|图文|图解|电子)版\\)|[^>»›|]{0,60}[>»›|])[::]?");
  static final Cue YEAR =
      Cue.of(
          "[(\\[〔]?[2][0Oo零〇一二三四五六七八九1-9]{3}(?:[-至~—]2?0?[0-9]{2})?(?:年度|年|度)?[)\\]〕]?"
              + "|[(]?二[0Oo零〇一二三四五六七八九]{3}(?:年度|年|度)?[)]?");
  static final Cue AGENCY_END =
      Cue.of(
          "(?:省|市|县|区|旗|州|盟|乡|镇|街道|苏木|政府|局|委|委员会|办|办公室|办公厅|厅|处|会|院|中心|队|所|站|公司|学校|大学|中学|小学|集团|署|社|馆)$");
  // The first half of a title that is broken in its last words.
  private static final Cue HALF = Cue.of("(?:政府信息公开|政府信息|政务公开|信息公开|政府|政务|政)(?:工作|年度|情况|年|工)*$");

  /** A line of the head, its text compact, and the title that it holds by itself. */
  private record Line(int begin, int end, String text, Optional<MastheadTitle> title) {}

  static Optional<MastheadTitle> find(String folded) {
    List<Line> lines = head(folded);
    MastheadTitle best = null;
    int bestScore = 0;
    for (int i = 0; i < lines.size(); i++) {
      Optional<MastheadTitle> candidate = startingAt(folded, lines, i);
      int score = candidate.map(MastheadTitle::score).orElse(0);
      if (score > bestScore) {
        best = candidate.get();
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private int score() {
    return 1 + (hasYear() ? 2 : 0) + (agency.isPresent() ? 3 : 0) + (text.contains("公开") ? 2 : 0);
  }

  private static List<Line> head(String folded) {
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    while (begin < Math.min(folded.length(), HEAD_LENGTH) && lines.size() < HEAD_LINES) {
      int newline = folded.indexOf('\n', begin);
      int end = newline < 0 ? folded.length() : newline;
      end = end - begin > 4 * LONGEST ? gap(folded, begin, end) : end;
      // A text without line ends shows its title at its beginning.
      Compact compact = new Compact(folded, begin, Math.min(end, begin + 4 * LONGEST));
      if (!compact.text().isEmpty()) {
        lines.add(new Line(begin, end, compact.text(), within(compact)));
      }
      begin = end + 1;
    }
    return lines;
  }

  /** The first gap of a text that lost its line ends. */
  private static int gap(String folded, int begin, int end) {
    int filled = begin;
    while (filled < end && folded.charAt(filled) == ' ') {
      filled++;
    }
    int gap = folded.indexOf("  ", filled);
    return gap < 0 || gap > end ? end : gap;
  }

  /** The title that begins in a line, on it alone or broken over it and those behind it. */
  private static Optional<MastheadTitle> startingAt(String folded, List<Line> lines, int first) {
    Line line = lines.get(first);
    Optional<MastheadTitle> whole = line.title();
    if (whole.isPresent()) {
      return whole.get().agency().isPresent()
          ? whole
          : Optional.of(extend(folded, lines, first, whole.get()));
    }
    if (!canOpen(line.text())) {
      return Optional.empty();
    }
    for (int last = first + 1; last < Math.min(first + 5, lines.size()); last++) {
      if (lines.get(last).text().length() > LONGEST || lines.get(last).title().isPresent()) {
        return Optional.empty();
      }
      Optional<MastheadTitle> joined =
          within(new Compact(folded, line.begin(), lines.get(last).end()))
              .filter(t -> t.agency().isPresent() || t.hasYear());
      if (joined.isPresent()) {
        return joined;
      }
    }
    return Optional.empty();
  }

  /** Whether a title can begin on a line and go on behind it. */
  private static boolean canOpen(String line) {
    if (line.length() > 60 || line.indexOf(':') >= 0 || line.indexOf('>') >= 0) {
      return false;
    }
    if (PROSE.isIn(line) || REPORT.isIn(line)) {
      return false;
    }
    String rest = without(HALF, without(YEAR, line));
    return rest.isEmpty() || !rest.equals(line) || AGENCY_END.isIn(rest);
  }

  private static String without(Cue cue, String line) {
    return cue.isIn(line) ? cue.matcher(line).replaceAll("") : line;
  }

  private boolean hasYear() {
    return YEAR.isIn(text);
  }

  /** A title without an agency, with the lines before it that name one, or the year. */
  private static MastheadTitle extend(String folded, List<Line> lines, int at, MastheadTitle bare) {
    int first = at;
    while (first > 0 && at - first < 3 && belongs(lines.get(first - 1).text())) {
      first--;
    }
    if (first == at) {
      return bare;
    }
    return within(new Compact(folded, lines.get(first).begin(), bare.end())).orElse(bare);
  }

  private static boolean belongs(String line) {
    String withoutYear = without(YEAR, line);
    return line.length() <= 40
        && !PROSE.isIn(line)
        && !line.contains(">")
        && !line.contains(":")
        && (withoutYear.isEmpty() || AGENCY_END.isIn(withoutYear));
  }

  private static Optional<MastheadTitle> within(Compact compact) {
    String text = compact.text();
    CueFinder mark = REPORT.finder(text);
    int end = -1;
    int markBegin = -1;
    if (text.contains("公开") && mark.find() && mark.match().start() <= LONGEST) {
      markBegin = mark.match().start();
      end = mark.match().end();
    } else {
      CueFinder cut = CUT.finder(text);
      if (text.length() <= 60 && cut.find() && cut.match().start() > 0) {
        markBegin = cut.match().start();
        end = cut.match().end();
      }
    }
    if (end < 0) {
      return Optional.empty();
    }
    OptionalInt metadata = PageMetadata.end(compact, markBegin);
    if (metadata.isEmpty()) {
      return Optional.empty();
    }
    int behind = metadata.getAsInt();
    int begin = behind + labelEnd(text.substring(behind, markBegin));
    String front = text.substring(begin, markBegin);
    if (PROSE.isIn(front) || front.length() > 70) {
      return Optional.empty();
    }
    if (!text.substring(markBegin, end).contains("公开") && !plausibleCut(front)) {
      return Optional.empty();
    }
    Optional<Part> agency = TitleAgency.in(compact, begin, markBegin, end);
    return Optional.of(
        new MastheadTitle(
            text.substring(begin, end), compact.begin(begin), compact.end(end), agency));
  }

  private static boolean plausibleCut(String front) {
    String rest = without(YEAR, front);
    return !rest.equals(front) || AGENCY_END.isIn(rest);
  }

  private static int labelEnd(String front) {
    int begin = 0;
    Matcher label = LABEL.matcher(front);
    while (label.find()) {
      begin += label.end();
      label = LABEL.matcher(front.substring(begin));
    }
    return begin;
  }
}
