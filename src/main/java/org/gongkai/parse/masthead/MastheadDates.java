package org.gongkai.parse.masthead;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.CueFinder;
import org.gongkai.parse.text.Dates;
import org.gongkai.parse.text.Dates.Found;
import org.gongkai.parse.text.Landmarks;
import org.gongkai.report.Period;
import org.gongkai.report.Printed;
import org.gongkai.report.Text;

/** Reads the dates that are stated at the head of a report: the period, the day of publication. */
final class MastheadDates {

  private static final Pattern PERIOD_CUE = Pattern.compile("期限|时限|期间|截止|时间|数据|周期|从|自");
  private static final Cue RELEASE =
      Cue.to(
          Landmarks.within(9, ":", "|"),
          "(?:发布|公开|发文|成文|生成|印发|制发|更新|上传|录入|公布|编制|(?<!打印|浏览|访问|当前|系统|下载|查询)时|(?<!生效|废止|失效|打印)日期)(?:日期|时间|间|于)?\\s{0,2}[】\\]]?(?:[:][\\s*|\\[]{0,6}|\\s{0,2}\\|\\s{0,2})(?=[2二])");
  // The day of a document, which may be published on another.
  private static final Cue WRITTEN = Cue.of("成文|生成|发文|印发|制发|编制");
  // A label above its value, or in the cell before it.
  private static final Cue RELEASE_APART =
      Cue.of("(?:发布|公开|发文|成文|生成)(?:日期|时间)\\s{0,2}(?:[】\\]]\\s{0,20}|\\s{1,20})(?=20\\d\\d)");
  // Not 2023/1/18 10:26, which a browser prints above each page on the day of the printing.
  private static final Cue HOUR =
      Cue.beginning(
          "20",
          "(20\\d\\d[-年]\\d{1,2}[-月]\\d{1,2}日?) {1,4}\\(?(?:\\d{1,2}:\\d{2}|(?:(?:信息|文章)?来源|作者|浏览|阅读|点击|访问)[^\\n]{0,4}:)");
  // 打印时间:2024-05-11 10:22, 今天是…: when somebody read the page.
  private static final Pattern OF_VISIT = Pattern.compile("打印|浏览|访问|当前|今天|现在|下载");
  private static final int UNDER_TITLE = 120;

  private final Text text;
  private final String folded;

  MastheadDates(Text text, String folded) {
    this.text = text;
    this.folded = folded;
  }

  /** The stated period (统计期限): the first pair of days that a cue leads to or that is a year. */
  Optional<Printed<Period>> period() {
    // Narrow pages break a sentence anywhere, also within a day.
    String unbroken = folded.replace('\n', ' ');
    for (int at = 0; at < unbroken.length(); at++) {
      char c = unbroken.charAt(at);
      if (c != '2' && c != '二') {
        continue;
      }
      Optional<Found<LocalDate>> start = Dates.date(unbroken, at);
      if (start.isEmpty()) {
        continue;
      }
      Optional<Found<LocalDate>> end = periodEnd(unbroken, start.get());
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

  private static Optional<Found<LocalDate>> periodEnd(String text, Found<LocalDate> start) {
    int at = Dates.blanks(text, start.end(), 3);
    int begin = at;
    while (at < text.length()
        && at - begin < 6
        && "起至到止—-－~–─ (始),".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == begin) {
      return Optional.empty();
    }
    Optional<Found<LocalDate>> dated = Dates.date(text, at);
    return (dated.isPresent() ? dated : Dates.monthAndDay(text, at, start.value().getYear()))
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
    String head = folded.substring(0, Math.min(folded.length(), 2_000));
    int near = title.map(MastheadTitle::end).orElse(0) + UNDER_TITLE;
    return labelled(RELEASE.finder(head), near)
        .or(() -> labelled(RELEASE_APART.finder(head), near))
        .or(() -> timed(near));
  }

  /**
   * The day behind a label, that of publication before that of writing or of a change.
   *
   * @param near how far a page tells of its own changes; further down the site tells of its
   */
  private Optional<Printed<LocalDate>> labelled(CueFinder label, int near) {
    Optional<Printed<LocalDate>> written = Optional.empty();
    Optional<Printed<LocalDate>> changed = Optional.empty();
    while (label.find()) {
      Optional<Printed<LocalDate>> date = dateAt(label.match().end());
      String says = label.match().group();
      boolean isOfTheSite = says.startsWith("更新") && label.match().start() > near;
      if (date.isEmpty() || isOfTheSite) {
        continue;
      }
      if (!WRITTEN.begins(says) && !says.startsWith("更新")) {
        return date;
      }
      // 更新时间:… 发布时间:…: a page may have been changed since.
      changed = says.startsWith("更新") ? changed.or(() -> date) : changed;
      written = says.startsWith("更新") ? written : written.or(() -> date);
    }
    return written.isPresent() ? written : changed;
  }

  /** A day that is not the first of a period. */
  private Optional<Printed<LocalDate>> dateAt(int begin) {
    return Dates.date(folded, begin)
        .filter(date -> periodEnd(folded, date).isEmpty())
        .map(date -> new Printed<>(date.value(), text.span(begin, date.end())));
  }

  /** A day with its hour or source, 2021-01-19 10:20:30, as only pages print it, near the title. */
  private Optional<Printed<LocalDate>> timed(int limit) {
    CueFinder finder = HOUR.finder(folded, 0, Math.min(folded.length(), limit));
    while (finder.find()) {
      Matcher hour = finder.match();
      Optional<Found<LocalDate>> date = Dates.date(folded, hour.start());
      String before = folded.substring(Math.max(0, hour.start() - 8), hour.start());
      boolean isOfVisit = OF_VISIT.matcher(before).find();
      if (!isOfVisit && date.filter(d -> d.end() == hour.end(1)).isPresent()) {
        return date.map(d -> new Printed<>(d.value(), text.span(hour.start(), d.end())));
      }
    }
    return Optional.empty();
  }
}
