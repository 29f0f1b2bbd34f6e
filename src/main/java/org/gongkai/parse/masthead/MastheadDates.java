package org.gongkai.parse.masthead;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parse.masthead.MastheadAgencies.Part;
import org.gongkai.parse.masthead.MastheadAgencies.Signature;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.CueFinder;
import org.gongkai.parse.text.Dates;
import org.gongkai.parse.text.Dates.Found;
import org.gongkai.parse.text.Landmarks;
import org.gongkai.report.Period;
import org.gongkai.report.Printed;
import org.gongkai.report.Text;

/** Reads the dates of a masthead: the period, the signature, the day of publication. */
final class MastheadDates {

  private static final Pattern PERIOD_CUE = Pattern.compile("期限|时限|期间|截止|时间|数据|周期|从|自");
  private static final Cue RELEASE =
      Cue.to(
          Landmarks.within(9, ":", "|"),
          "(?:发布|公开|发文|成文|生成|印发|制发|更新|上传|录入|公布|编制|时|(?<!生效|废止|失效|打印)日期)(?:日期|时间|间|于)?\\s{0,2}[】\\]]?(?:[:][\\s*|\\[]{0,6}|\\s{0,2}\\|\\s{0,2})(?=[2二])");
  // A label above its value.
  private static final Cue RELEASE_BELOW =
      Cue.of("(?:发布|公开|发文|成文|生成)(?:日期|时间)\\s{0,4}\\n\\s{0,16}(?=20\\d\\d)");
  // Not 2023/1/18 10:26, which a browser prints above each page on the day of the printing.
  private static final Cue HOUR =
      Cue.beginning(
          "20",
          "(20\\d\\d[-年]\\d{1,2}[-月]\\d{1,2}日?) {1,4}(?:\\d{1,2}:\\d{2}|(?:(?:信息|文章)?来源|作者|浏览|阅读|点击|访问)[^\\n]{0,4}:)");
  // The list of other reports that a page shows below this one.
  private static final Pattern OTHER_REPORT = Pattern.compile("(?:报告|年报|总结)[》)\\]\\[( ]{0,4}$");
  // 贵州贵安新区管理委员会 2022年3月
  private static final Pattern UNDATED =
      Pattern.compile(
          "\\s{0,40}([\\x{4e00}-\\x{9fff}]{2,36}(?:政府|局|委员会|管委会|厅|办事处|办公室|办公厅|公署|海关))"
              + "(?:\\s{1,9}20\\d\\d年\\d{1,2}月)?\\s{0,40}");
  private static final int TAIL = 2_500;
  private static final int TAIL_LINES = 30;
  // A date under the title is the report's own.
  private static final int HEAD = 300;
  private static final int UNDER_TITLE = 120;

  private final Text text;
  private final String folded;

  MastheadDates(Text text, String folded) {
    this.text = text;
    this.folded = folded;
  }

  /** The stated period (统计期限): the first pair of days that a cue leads to or that is a year. */
  Optional<Printed<Period>> period() {
    for (int at = 0; at < folded.length(); at++) {
      char c = folded.charAt(at);
      if (c != '2' && c != '二') {
        continue;
      }
      Optional<Found<LocalDate>> start = Dates.date(folded, at);
      if (start.isEmpty()) {
        continue;
      }
      Optional<Found<LocalDate>> end = periodEnd(start.get());
      if (end.isPresent() && plausible(start.get().value(), end.get().value(), at)) {
        return Optional.of(
            new Printed<>(
                new Period(start.get().value(), end.get().value()),
                text.span(at, end.get().end())));
      }
      at = start.get().end() - 1;
    }
    return Optional.empty();
  }

  private Optional<Found<LocalDate>> periodEnd(Found<LocalDate> start) {
    int at = Dates.blanks(folded, start.end(), 3);
    int begin = at;
    while (at < folded.length()
        && at - begin < 6
        && "起至到止—-－~–─ (始),".indexOf(folded.charAt(at)) >= 0) {
      at++;
    }
    if (at == begin) {
      return Optional.empty();
    }
    Optional<Found<LocalDate>> dated = Dates.date(folded, at);
    return (dated.isPresent() ? dated : Dates.monthAndDay(folded, at, start.value().getYear()))
        .filter(end -> end.value().isAfter(start.value()));
  }

  private boolean plausible(LocalDate start, LocalDate end, int at) {
    boolean long_ = start.plusMonths(5).isBefore(end) && end.isBefore(start.plusMonths(26));
    boolean year = start.getDayOfYear() == 1 && end.getMonthValue() == 12;
    String before = folded.substring(Math.max(0, at - 30), at);
    return long_ && (year || PERIOD_CUE.matcher(before).find());
  }

  /** The day that the page around the report says it was published on. */
  Optional<Printed<LocalDate>> release(Optional<MastheadTitle> title) {
    CueFinder label = RELEASE.finder(folded.substring(0, Math.min(folded.length(), 2_000)));
    Optional<Printed<LocalDate>> changed = Optional.empty();
    while (label.find()) {
      Optional<Printed<LocalDate>> date = dateAt(label.match().end());
      // 更新时间:… 发布时间:…: a page may have been changed since.
      if (date.isPresent() && !label.match().group().startsWith("更新")) {
        return date;
      }
      changed = changed.or(() -> date);
    }
    if (changed.isPresent()) {
      return changed;
    }
    CueFinder below = RELEASE_BELOW.finder(folded, 0, Math.min(folded.length(), 2_000));
    if (below.find()) {
      return dateAt(below.match().end());
    }
    return timed(title.map(MastheadTitle::end).orElse(0) + UNDER_TITLE);
  }

  private Optional<Printed<LocalDate>> dateAt(int begin) {
    return Dates.date(folded, begin)
        .map(date -> new Printed<>(date.value(), text.span(begin, date.end())));
  }

  /** A day with its hour or source, 2021-01-19 10:20:30, as only pages print it, near the title. */
  private Optional<Printed<LocalDate>> timed(int limit) {
    CueFinder finder = HOUR.finder(folded, 0, Math.min(folded.length(), limit));
    while (finder.find()) {
      Matcher hour = finder.match();
      Optional<Found<LocalDate>> date = Dates.date(folded, hour.start());
      if (date.filter(d -> d.end() == hour.end(1)).isPresent()) {
        return date.map(d -> new Printed<>(d.value(), text.span(hour.start(), d.end())));
      }
    }
    return Optional.empty();
  }

  /** The last line that is a date, and the agency before it; else the date under the title. */
  Signature signature(Optional<MastheadTitle> title) {
    int end = folded.length();
    int stop = Math.max(title.map(MastheadTitle::end).orElse(0), folded.length() - TAIL);
    for (int lines = 0; end > stop && lines < TAIL_LINES; ) {
      int begin = folded.lastIndexOf('\n', end - 1) + 1;
      Optional<Signature> signature = signatureIn(Math.max(begin, stop), end);
      if (signature.isPresent()) {
        return signature.get();
      }
      lines += folded.substring(begin, end).isBlank() ? 0 : 1;
      end = begin - 1;
    }
    Optional<Printed<LocalDate>> date = title.flatMap(t -> underTitle(t.end()));
    return new Signature(undated(stop), date);
  }

  /** The name of a body alone on one of the last lines, with a month or without. */
  private Optional<Part> undated(int stop) {
    int end = folded.length();
    for (int lines = 0; end > stop && lines < 3; ) {
      int begin = Math.max(stop, folded.lastIndexOf('\n', end - 1) + 1);
      Matcher signer = UNDATED.matcher(folded).region(begin, end);
      if (end - begin < 80 && signer.matches()) {
        return Optional.of(new Part(signer.start(1), signer.end(1)));
      }
      lines += folded.substring(begin, end).isBlank() ? 0 : 1;
      end = begin - 1;
    }
    return Optional.empty();
  }

  private Optional<Signature> signatureIn(int begin, int end) {
    int length = folded.substring(begin, end).strip().length();
    int from = length > 60 ? Math.max(begin, end - 60) : begin;
    for (int at = from; at < end; at++) {
      Optional<Found<LocalDate>> date = Dates.date(folded, at);
      if (date.isEmpty()) {
        continue;
      }
      String behind = folded.substring(date.get().end(), end).strip();
      if (!behind.isEmpty() && !behind.equals(")") && !behind.equals("。")
          || !opens(begin, at, length)
          || ofOtherReport(begin, at)) {
        return Optional.empty();
      }
      Printed<LocalDate> printed =
          new Printed<>(date.get().value(), text.span(at, date.get().end()));
      return Optional.of(new Signature(signer(begin, at), Optional.of(printed)));
    }
    return Optional.empty();
  }

  /** Whether what stands before the date on its line can be a signature. */
  private boolean opens(int begin, int at, int length) {
    String before = folded.substring(begin, at).strip();
    if (length > 60) {
      // A text without line ends: its last words may be the signature.
      return before.length() > 2 && "至止为是于在到从自".indexOf(before.charAt(before.length() - 1)) < 0;
    }
    return before.length() <= 40
        && before.indexOf(',') < 0
        && !before.contains("至")
        && (before.isEmpty() || ":为是于在到从自".indexOf(before.charAt(before.length() - 1)) < 0);
  }

  /** Whether a date goes with a link to another report, beside it or in the line above. */
  private boolean ofOtherReport(int lineBegin, int dateBegin) {
    String beside = folded.substring(lineBegin, dateBegin).strip();
    if (!beside.isEmpty()) {
      return beside.length() > 6 && OTHER_REPORT.matcher(beside).find();
    }
    String above = folded.substring(0, lineBegin).stripTrailing();
    String line = above.substring(above.lastIndexOf('\n') + 1);
    return above.length() > line.length() + HEAD && OTHER_REPORT.matcher(line).find();
  }

  private Optional<Part> signer(int lineBegin, int dateBegin) {
    Optional<Part> beside = agencyPart(lastSentence(lineBegin, dateBegin), dateBegin);
    if (beside.isPresent()) {
      return beside;
    }
    int end = lineBegin - 1;
    for (int blank = 0; end > 0 && blank < 6; blank++) {
      int begin = folded.lastIndexOf('\n', end - 1) + 1;
      if (!folded.substring(begin, end).isBlank()) {
        return agencyPart(begin, end);
      }
      end = begin - 1;
    }
    return Optional.empty();
  }

  private int lastSentence(int begin, int end) {
    int stop = Math.max(folded.lastIndexOf('。', end - 1), folded.lastIndexOf(';', end - 1));
    return Math.max(begin, stop + 1);
  }

  private Optional<Part> agencyPart(int begin, int end) {
    String line = folded.substring(begin, end).strip();
    boolean name =
        line.length() >= 3 && line.length() <= 50 && line.indexOf('。') < 0 && line.indexOf(',') < 0;
    if (!name) {
      return Optional.empty();
    }
    int from = folded.indexOf(line, begin);
    int label = line.indexOf(':');
    int start = label >= 0 ? from + label + 1 : from;
    int stop = from + line.length();
    return stop - start >= 3 ? Optional.of(new Part(start, stop)) : Optional.empty();
  }

  /** (2021年1月20日) in the lines under the title. */
  private Optional<Printed<LocalDate>> underTitle(int from) {
    int at = from;
    for (int lines = 0; lines < 4 && at < folded.length(); lines++) {
      int newline = folded.indexOf('\n', at);
      int end = newline < 0 ? folded.length() : newline;
      String line = folded.substring(at, end).strip();
      if (line.length() <= 16 && line.length() >= 8) {
        int begin = folded.indexOf(line, at);
        int dateBegin = line.startsWith("(") ? begin + 1 : begin;
        Optional<Found<LocalDate>> date = Dates.date(folded, dateBegin);
        if (date.isPresent()) {
          return date.map(d -> new Printed<>(d.value(), text.span(dateBegin, d.end())));
        }
      }
      at = end + 1;
    }
    return Optional.empty();
  }
}
