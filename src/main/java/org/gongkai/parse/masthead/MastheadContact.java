package org.gongkai.parse.masthead;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.CueFinder;
import org.gongkai.report.Contact;
import org.gongkai.report.Printed;
import org.gongkai.report.Text;

/** Reads how an agency can be reached (联系方式): telephone, postcode, mail, address. */
final class MastheadContact {

  private static final Cue PHONE_LABEL =
      Cue.of("电\\s?话(?:号码)?|联系方式|TEL|Tel|联系(?=\\(0\\d{2,3}[-—－–])");
  // Behind 传真 stands another number; a hot line such as 12345 says nothing of the agency.
  private static final Pattern PHONE =
      Pattern.compile(
          "\\(?\\s?(0\\d{2,3})\\s?[)\\-—－–_ ]{1,3}\\s?(\\d{7,8})(?!\\d)"
              // Eight digits in two groups, and digits that PDF text spaced out.
              + "|(0\\d{2,3}) ?[)\\-—－–]{1,2} ?(\\d{4} \\d{4})(?! ?\\d)"
              + "|(0 \\d(?: \\d){1,2}) ?[)\\-—－–]{1,2} ?(\\d(?: \\d){6,7})(?! ?\\d)"
              + "|(?<!\\d)(0(?:10|2\\d)\\d{7,8}|0[3-9]\\d{2}\\d{7,8})(?!\\d)"
              + "|(?<!\\d)(1[3-9]\\d{9})(?!\\d)"
              + "|(?<![\\dA-Za-z@._-])([2-9]\\d{6,7})(?![\\dA-Za-z@])");
  // 电话(传真):… is a telephone as well; 电话:…,传真:… is not.
  private static final Pattern AND_FAX = Pattern.compile("\\s?(?:[(/、及和]|兼){1,2}传真");
  private static final Cue POSTCODE = Cue.of("(?:邮政编码|邮\\s?编|邮码)[为是:\\s]{0,4}([0-8]\\d{5})(?!\\d)");
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64} ?@ ?[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}");
  // xxgk#dao.gov.cn, xxgk(at)dao.gov.cn: written so that machines don't find it. What is in
  // brackets was taken for a reading.
  private static final Cue HIDDEN_EMAIL =
      Cue.of(
          "(?:邮箱|邮件|[Ee]-?mail)[为是:\\s]{1,4}([A-Za-z0-9._%+-]{1,64})(?:#| ?\\[at\\] ?| ?\\(at\\) ?| {4,6})([A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4})");
  private static final Cue ADDRESS = Cue.of("地\\s?址[为是:\\s]{1,4}([^,，、;；。()\\n]{4,60})");
  // 地址:某县人民路 and, a line further, 1号: broken at the width of a page.
  private static final Pattern REST =
      Pattern.compile("\\r?\\n[ ]{0,8}[\\x{4e00}-\\x{9fff}0-9]{1,30}?[号楼室层](?=[,;。()\\s]|$)");
  private static final Pattern LINE_END = Pattern.compile("\\s{0,2}\\r?\\n\\s{0,8}");
  private static final String ENDS = "号楼室层院厦路街村道内";
  private static final int FULL_WIDTH = 25;
  // 如对本报告有任何疑问,请与…联系: the sentence that tells whom to ask about the report.
  private static final Cue ASKED =
      Cue.of("(?:报告|年报)[^。\\n]{0,16}?(?:疑问|意见|建议|问题|异议)[^。\\n]{0,40}?(?:联\\s?系|垂询)");
  // 请联系:夏阳街道办事处(办公室 59710420): a number that only the sentence tells to be a telephone's.
  private static final Cue BARE = Cue.of("[室办科处股] ?([3-8]\\d{7})(?=(?:-\\d{1,5})?(?:[)。,; ]|$))");
  private static final int SENTENCE = 300;
  private static final int REACH = 60;

  private final Text text;
  private final String folded;
  private final int from;
  private final int to;

  private MastheadContact(Text text, String folded, int from, int to) {
    this.text = text;
    this.folded = folded;
    this.from = from;
    this.to = Math.min(to, folded.length());
  }

  /** What stands above the title tells how to reach the site, unless nothing else is told. */
  static Contact read(Text text, String folded, Optional<MastheadTitle> title) {
    int end = folded.length();
    int begin = title.map(MastheadTitle::begin).orElse(0);
    CueFinder cue = ASKED.finder(folded, begin, end);
    int at = cue.find() ? cue.match().start() : end;
    MastheadContact asked = new MastheadContact(text, folded, at, at + SENTENCE);
    MastheadContact own = new MastheadContact(text, folded, begin, end);
    MastheadContact all = new MastheadContact(text, folded, 0, end);
    return new Contact(
        asked.phone().or(asked::bare).or(own::phone).or(all::phone),
        asked.postcode().or(own::postcode).or(all::postcode),
        asked.email().or(own::email).or(all::email),
        asked.address().or(own::address).or(all::address));
  }

  private CueFinder finder(Cue cue) {
    return cue.finder(folded, from, to);
  }

  private Optional<Printed<String>> phone() {
    CueFinder label = finder(PHONE_LABEL);
    Matcher phone = PHONE.matcher(folded);
    while (label.find()) {
      int behind = label.match().end();
      int to = Math.min(folded.length(), behind + REACH);
      if (!directlyBehind(behind)) {
        continue;
      }
      phone.region(behind, to).useTransparentBounds(true);
      if (phone.find()
          && phone.start() - behind <= 24
          && !isFax(folded.substring(behind, phone.start()))) {
        return Optional.of(printed(number(phone), phone.start(), phone.end()));
      }
    }
    return Optional.empty();
  }

  private Optional<Printed<String>> bare() {
    CueFinder finder = finder(BARE);
    if (!finder.find()) {
      return Optional.empty();
    }
    Matcher bare = finder.match();
    return Optional.of(printed(bare.group(1), bare.start(1), bare.end(1)));
  }

  private static boolean isFax(String label) {
    return label.contains("传真") && !AND_FAX.matcher(label).lookingAt();
  }

  /** Whether what follows a label can be its value: 电话咨询 is none, 电话（传真）：… is. */
  private boolean directlyBehind(int from) {
    int to = Math.min(folded.length(), from + 12);
    String next = folded.substring(from, to).stripLeading();
    return !next.isEmpty()
        && (AND_FAX.matcher(next).lookingAt()
            || ":(/为是".indexOf(next.charAt(0)) >= 0
            || Character.isDigit(next.charAt(0)));
  }

  private static String number(Matcher phone) {
    if (phone.group(1) != null) {
      return phone.group(1) + "-" + phone.group(2);
    }
    for (int area : new int[] {3, 5}) {
      if (phone.group(area) != null) {
        return (phone.group(area) + "-" + phone.group(area + 1)).replace(" ", "");
      }
    }
    String joined = phone.group(7);
    if (joined != null) {
      int areaLength = joined.startsWith("01") || joined.startsWith("02") ? 3 : 4;
      return joined.substring(0, areaLength) + "-" + joined.substring(areaLength);
    }
    return phone.group(8) != null ? phone.group(8) : phone.group(9);
  }

  private Optional<Printed<String>> postcode() {
    CueFinder finder = finder(POSTCODE);
    if (!finder.find()) {
      return Optional.empty();
    }
    Matcher postcode = finder.match();
    return Optional.of(printed(postcode.group(1), postcode.start(1), postcode.end(1)));
  }

  private Optional<Printed<String>> email() {
    int at = folded.indexOf('@', from);
    if (at < 0 || at >= to) {
      return hiddenEmail();
    }
    Matcher email = EMAIL.matcher(folded);
    email.region(Math.max(from, at - 64), to);
    return email.find()
        ? Optional.of(printed(email.group().replace(" ", ""), email.start(), email.end()))
        : hiddenEmail();
  }

  private Optional<Printed<String>> hiddenEmail() {
    CueFinder finder = finder(HIDDEN_EMAIL);
    if (!finder.find()) {
      return Optional.empty();
    }
    Matcher email = finder.match();
    String value = email.group(1) + "@" + email.group(2);
    return Optional.of(printed(value, email.start(1), email.end(2)));
  }

  private Optional<Printed<String>> address() {
    CueFinder finder = finder(ADDRESS);
    while (finder.find()) {
      Matcher address = finder.match();
      String value = address.group(1).strip();
      if (value.codePoints().anyMatch(Character::isIdeographic) && !value.contains("http")) {
        int begin = folded.indexOf(value, address.start(1));
        int end = goesOn(begin, begin + valueLength(value));
        String printed = LINE_END.matcher(text.value().substring(begin, end)).replaceAll("");
        return Optional.of(printed(printed.strip(), begin, end));
      }
    }
    return Optional.empty();
  }

  /** Where an address ends that begins a line of the page's full width and ends on the next. */
  private int goesOn(int begin, int end) {
    boolean isBroken =
        end < folded.length()
            && folded.charAt(end) == '\n'
            && end - folded.lastIndexOf('\n', begin) > FULL_WIDTH
            && ENDS.indexOf(folded.charAt(end - 1)) < 0;
    Matcher rest = REST.matcher(folded).region(isBroken ? end : folded.length(), folded.length());
    return rest.lookingAt() ? rest.end() : end;
  }

  /** An address ends where the next label begins. */
  private static int valueLength(String value) {
    int end = value.length();
    for (String label : new String[] {"邮编", "邮政编码", "电话", "联系", "邮箱", "电子", "传真", "网址"}) {
      int at = value.indexOf(label);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return value.substring(0, end).stripTrailing().length();
  }

  private Printed<String> printed(String value, int begin, int end) {
    return new Printed<>(value, text.span(begin, end));
  }
}
