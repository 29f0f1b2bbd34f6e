package org.gongkai.parse.masthead;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parse.text.Dates;
import org.gongkai.parse.text.Dates.Found;
import org.gongkai.report.Printed;
import org.gongkai.report.Text;

/** Finds the signature (落款): who signs at the end of a report, and the day. */
final class SignatureReader {

  // The list of other reports and papers that a page shows below this one.
  private static final Pattern OTHER_REPORT =
      Pattern.compile("(?:报告|年报|总结|通知|公告|公示|方案|意见|办法|规定|要点|指南|名单|批复)[》)\\]\\[( ]{0,4}$");
  // 贵州贵安新区管理委员会 2022年3月
  private static final Pattern UNDATED =
      Pattern.compile(
          "\\s{0,40}([\\x{4e00}-\\x{9fff}]{2,36}(?:政府|局|委员会|管委会|厅|办事处|办公室|办公厅|公署|海关))"
              + "(?:\\s{1,9}20\\d\\d年\\d{1,2}月)?\\s{0,40}");
  private static final int TAIL = 2_500;
  private static final int TAIL_LINES = 30;
  // A date under the title is the report's own.
  private static final int HEAD = 300;

  private final Text text;
  private final String folded;

  SignatureReader(Text text, String folded) {
    this.text = text;
    this.folded = folded;
  }

  /** The last line that is a date, and the agency before it; else the date under the title. */
  Signature read(Optional<MastheadTitle> title) {
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
  private Optional<Signature.Part> undated(int stop) {
    int end = folded.length();
    for (int lines = 0; end > stop && lines < 3; ) {
      int begin = Math.max(stop, folded.lastIndexOf('\n', end - 1) + 1);
      Matcher signer = UNDATED.matcher(folded).region(begin, end);
      if (end - begin < 80 && signer.matches()) {
        return Optional.of(new Signature.Part(signer.start(1), signer.end(1)));
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

  private Optional<Signature.Part> signer(int lineBegin, int dateBegin) {
    Optional<Signature.Part> beside = agencyPart(lastSentence(lineBegin, dateBegin), dateBegin);
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

  private Optional<Signature.Part> agencyPart(int begin, int end) {
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
    return stop - start >= 3 ? Optional.of(new Signature.Part(start, stop)) : Optional.empty();
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
