package org.gongkai.parse.masthead;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parse.masthead.MastheadTitle.Part;
import org.gongkai.parse.text.Compact;

/** The agency in a title: what is left without the year and the words that every title has. */
final class TitleAgency {

  // Applied until nothing more comes off; each time only so much, as a line of 的 may be long.
  private static final Pattern TRIM =
      Pattern.compile(
          "^(?:关于|印发|公布|发布|报送|上报|呈报|年度|[《\"“\\-—•·●■◆▪>]){1,8}|(?:关于|年度|开展|[《的年度\"“\\-—(•·●■◆▪]){1,8}$");

  // 2021-02-07某局2020年…: a list's day before the title.
  private static final Pattern DAY =
      Pattern.compile("20\\d\\d-\\d{1,2}-\\d{1,2}(?:导出(?:word|pdf)?)?");

  // 关于发布《2020年某部…: taken off before the year is asked on which side of it the name stands.
  private static final Pattern LEAD =
      Pattern.compile("[0-9]{1,2}、|(?:关于|印发|公布|发布|报送|上报|呈报|《){1,6}");

  // Page 8 - 某局2020年…: what a reader of page images prints before the title.
  private static final Pattern PAGE = Pattern.compile("[A-Za-z][A-Za-z0-9.]{0,11}[-—_]{1,2}");

  // 道政发[2021]3号 某县人民政府: the number of the paper on the title's line.
  private static final Pattern NUMBER =
      Pattern.compile("[\\x{4e00}-\\x{9fff}]{1,10}[\\[〔(【]20\\d\\d[\\]〕)】](?:第)?\\d{1,4}号");

  // [某镇]2012年某镇…: the part of the site, which is the name where no other stands behind it.
  private static final Pattern COLUMN = Pattern.compile("\\[([^\\[\\]]{1,20})\\]");

  // 海关总署(本级机关): that the report is of the body alone, not of those below it.
  private static final Pattern ALONE =
      Pattern.compile("\\((?:本级|机关|本级机关|机关本级|局机关|本部|[省市县区州旗盟]?(?:人民)?政府办公[室厅]|不含[^()]{1,12})\\)$");

  // 本局2018年…: whose, only the text tells.
  private static final Pattern NOBODY =
      Pattern.compile("[本我](?:机关|单位|部门|级|局|委|办|厅|院|校|所|队|站|中心|县|区|市|省|旗|州|盟|镇|乡|街道?)");

  private static final Pattern NAME = Pattern.compile("[\\x{4e00}-\\x{9fff}]{2}");

  private TitleAgency() {}

  /**
   * @param markBegin where the words begin that every title has
   */
  static Optional<Part> in(Compact compact, int begin, int markBegin, int end) {
    String text = compact.text();
    Optional<Part> front = agencyBetween(compact, begin, markBegin);
    if (front.isPresent()) {
      return front;
    }
    int open = text.lastIndexOf('(', end);
    if (open > markBegin && text.charAt(end - 1) == ')') {
      return agencyBetween(compact, open + 1, end - 1);
    }
    return Optional.empty();
  }

  /** 建宁县人民政府办公室关于建宁县人民政府: whom it is about, where that names an agency. */
  private static Optional<Part> agencyBetween(Compact compact, int begin, int end) {
    int about = compact.text().indexOf("关于", begin);
    if (about <= begin || about >= end) {
      return trimmed(compact, begin, end);
    }
    return trimmed(compact, about, end)
        .filter(part -> MastheadTitle.AGENCY_END.isIn(part.text()) || isMinistry(part.text()))
        .filter(part -> part.text().length() > 2 && "全本我各".indexOf(part.text().charAt(0)) < 0)
        .or(() -> trimmed(compact, begin, behindGovernment(compact.text(), about)));
  }

  /** 教育部: 部 ends no other names of authors. */
  private static boolean isMinistry(String name) {
    return name.endsWith("部") && !name.startsWith("中共") && name.indexOf('委') < 0;
  }

  /** The end of a government whose office issues the report: 兴安盟行政公署办公室关于. */
  private static int behindGovernment(String text, int about) {
    int office = about - 3;
    boolean issued =
        office > 0
            && (text.startsWith("办公室", office) || text.startsWith("办公厅", office))
            && (text.startsWith("政府", office - 2) || text.startsWith("行政公署", office - 4));
    return issued ? office : about;
  }

  private static Optional<Part> trimmed(Compact compact, int begin, int end) {
    String text = compact.text();
    // 中文名:某局, 签发人:某某2014年某校: what ends in a colon is no part of a name.
    int from = Math.max(begin, text.lastIndexOf(':', end - 1) + 1);
    int to = end;
    Matcher column = COLUMN.matcher(text).region(from, to);
    if (column.lookingAt()) {
      return trimmed(compact, column.end(), to)
          .or(() -> trimmed(compact, column.start(1), column.end(1)));
    }
    Matcher number = NUMBER.matcher(text).region(from, to);
    from = number.lookingAt() ? number.end() : from;
    Matcher page = PAGE.matcher(text).region(from, to);
    from = page.lookingAt() ? page.end() : from;
    Matcher day = DAY.matcher(text).region(from, to);
    while (day.find()) {
      from = day.end();
    }
    Matcher lead = LEAD.matcher(text).region(from, to);
    from = lead.lookingAt() ? lead.end() : from;
    boolean moved = true;
    while (moved && from < to) {
      String now = text.substring(from, to);
      Matcher year = MastheadTitle.YEAR.matcher(now);
      Matcher trim = TRIM.matcher(now);
      moved = false;
      if (year.find()) {
        // The name stands on the longer side of the year.
        boolean behind = year.start() < now.length() - year.end();
        to = behind ? to : from + year.start();
        from = behind ? from + year.end() : from;
        moved = true;
      } else if (trim.find() && trim.end() > trim.start()) {
        to = trim.start() == 0 ? to : from + trim.start();
        from = trim.start() == 0 ? from + trim.end() : from;
        moved = true;
      }
    }
    if (to - from < 2) {
      return Optional.empty();
    }
    String name = text.substring(from, to);
    boolean namesNone = NOBODY.matcher(name).matches() || !NAME.matcher(name).find();
    if (name.startsWith("全国") || namesNone) {
      return Optional.empty(); // 全国海关: whom it is about, and no one body.
    }
    if (name.endsWith("海关关区")) {
      to -= 2; // Its report speaks of the ports under it as well.
      name = text.substring(from, to);
    }
    Matcher alone = ALONE.matcher(name);
    if (alone.find() && alone.start() > 1) {
      to -= name.length() - alone.start();
      name = text.substring(from, to);
    }
    boolean halved = name.endsWith("人民") && text.startsWith("政府", to);
    int stop = halved ? to + 2 : to;
    return Optional.of(
        new Part(text.substring(from, stop), compact.begin(from), compact.end(stop)));
  }
}
