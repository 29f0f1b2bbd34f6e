package org.gongkai.parse.masthead;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.report.Masthead.AgencyMention;
import org.gongkai.report.Masthead.AgencyMention.Place;
import org.gongkai.report.Text;

/** The names that were found so far, in the order of their places. */
final class AgencyMentions {

  private static final Pattern SHAPE =
      Pattern.compile(
          "[\\x{4e00}-\\x{9fff}()]{1,39}(?:政府|局|委|会|办|室|厅|处|机构|院|中心|队|所|站|公司|校|大学|中学|小学|集团|署|社|馆|街道|镇|乡|苏木|县|区|市|省|旗|州|盟|园|部|行|台|站|场|海关|公署|行署|(?:政府|局|委员会|厅)[\\x{4e00}-\\x{9fff}]{2,12}[科股])");
  // 由市区编制, of a form that nobody filled in.
  // 与政务公开办公室联系: whose office, it does not say.
  private static final Pattern NOBODY =
      Pattern.compile(
          "[省市县区乡镇州旗盟]{1,4}(?:人民政府)?"
              + "|(?:(?:政府|政务)?信息公开|政务公开|党政|综合|行政|机关|单位|局|厅){0,2}(?:工作)?(?:领导小组)?(?:办公室|办公厅|办|科|股|室)");
  private static final int LONGEST = 40;

  private final Text text;
  private final String folded;
  private final List<AgencyMention> found = new ArrayList<>();

  AgencyMentions(Text text, String folded) {
    this.text = text;
    this.folded = folded;
  }

  List<AgencyMention> found() {
    return List.copyOf(found);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  void title(MastheadTitle.Part part) {
    found.add(new AgencyMention(Place.TITLE, part.text(), text.span(part.begin(), part.end())));
  }

  /** Takes a stretch of the text for a name, where it can be one; whether it did. */
  boolean add(Place place, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && folded.charAt(from) == ' ') {
      from++;
    }
    while (to > from && folded.charAt(to - 1) == ' ') {
      to--;
    }
    if (to - from > LONGEST) {
      return false;
    }
    String name = folded.substring(from, to).replace(" ", "");
    // 我局办公室 names nobody.
    if (!SHAPE.matcher(name).matches()
        || NOBODY.matcher(name).matches()
        || "我本该全各".indexOf(name.charAt(0)) >= 0) {
      return false;
    }
    found.add(new AgencyMention(place, name, text.span(from, to)));
    return true;
  }
}
