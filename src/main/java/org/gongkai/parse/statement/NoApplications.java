package org.gongkai.parse.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.parse.statement.StatementRule.Found;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.CueFinder;
import org.gongkai.parse.text.ProseNumber;
import org.gongkai.parse.text.Sentence;
import org.gongkai.report.StatementKind;

/** Says that no application came in: 未收到…申请, 零申请. */
final class NoApplications {

  private static final Cue NONE =
      Cue.of(
          NoneWording.NEGATION
              + "(?<gap>"
              + CountWording.WORDS
              + "{0,36}?)(?:依申请公开|公开(?:的|政府信息的|信息的|相关信息的)?申请|申请"
              + CountWording.WORDS
              + "{0,12}?公开|公开"
              + CountWording.WORDS
              + "{1,12}?申请|公开请求)(?<tail>(?:政府|政务|信息|情况|事项|事件|案件|案例|件|现象|要求|业务|工作|记录|办件|办理|申请|请求|的|公开|或咨询|及咨询|受理){0,5})(?=[,。;!]|和(?:未|不予)|\\.?$)");

  private static final Pattern HANDLED = Pattern.compile("[收接]到(?:和|及|、|与)(?:处理|办理|受理)");

  private static final Pattern HANDLING = Pattern.compile("^(?:政府|信息|公开){0,3}办理(?:情况|事项|件)?$");

  /** Words of applications of one sort, or of what else has to do with them. */
  private static final Cue NOT_ALL =
      Cue.of(
          "答复|超期|逾期|延期|收费|费用|复议|诉讼|投诉|不予|以外|之外|除|纠|错|泄密|违规|举报|结转|书面|网上|网络|信函|当面|现场|传真|邮件|邮寄|平台|因|办理|处理|收取|不服|重复");

  private static final Cue ZERO =
      Cue.of(
          "(?:依申请公开|公开申请|申请公开)(?:的|政府|信息|申请|事项|受理|收件|案件|件|数量|总数|数|量){0,4}(?:均)?(?:为|是|:)(?<n>[\uE000\uE001])(?=[,。;!]|$)"
              + "|(?:依申请|公开)"
              + CountWording.WORDS
              + "{0,8}(?<z>\uE001申请)"
              + "|(?:依申请公开|公开申请|申请公开)(?:的|政府|信息|申请|事项|件|数量|总数|数|量){0,4}共?计?(?<c>\uE000)(?=[,。;!]|$)"
              + "|(?:实现|保持|继续为|为)(?<x>\uE001申请)(?=[,。;!]|$)"
              + "|(?:^|[,;、]|全年|本年度?|今年|\uE002度?|[我本全](?:局|委|办|厅|县|区|市|旗|镇|乡|院|校|街道|单位|机关))(?<w>\uE001申请)(?=[,、。;!]|$)"
              + "|(?<y>\uE001依申请)(?:公开)?(?=[,。;!]|$)");

  private static final Cue NAMED = Cue.of("公开的?申请|依申请公开|申请公开");

  /** 政府信息公开申请、行政复议均为0, and not 因政府信息公开申请行政复议: what is counted, not what led to it. */
  private static final Cue COUNTED =
      Cue.of(
          "(?:公开的?申请|依申请公开|申请公开|[收接]到申请)(?:的|政府|信息|公开|申请|事项|办理|受理|案件|件|情况|数量|总数|次数|数|量){0,4}(?=[,、和及与以或]|$)");

  private NoApplications() {}

  static List<Found> find(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    if (NONE.canBeIn(sentence.letters())) {
      findNone(sentence, found);
    }
    if (ZERO.canBeIn(sentence.letters())) {
      findZero(sentence, found);
    }
    return found;
  }

  /** Whether a label is of all applications: 依申请公开情况. */
  static boolean areNamedIn(String label) {
    return NAMED.isIn(label) && !NOT_ALL.isIn(label);
  }

  /** Whether a list of what is zero has the applications among it. */
  static boolean areCountedIn(String topics) {
    return COUNTED.isIn(topics) && !topics.contains("答复");
  }

  private static void findNone(Sentence sentence, List<Found> found) {
    CueFinder finder = NONE.finder(sentence.value());
    while (finder.find()) {
      Matcher none = finder.match();
      if (!NOT_ALL.isIn(ofWhat(none))) {
        found.add(Found.none(StatementKind.APPLICATIONS_RECEIVED, none.start(), none.end()));
      }
    }
  }

  /** 未收到和处理…申请, 未收到…申请办理情况: that none was handled tells of no other application. */
  private static String ofWhat(Matcher none) {
    String words = none.group();
    boolean isOfHandling = HANDLING.matcher(none.group("tail")).find();
    return HANDLED
        .matcher(isOfHandling ? words.substring(0, none.start("tail") - none.start()) : words)
        .replaceFirst("收到");
  }

  private static void findZero(Sentence sentence, List<Found> found) {
    CueFinder finder = ZERO.finder(sentence.value());
    while (finder.find()) {
      Matcher matcher = finder.match();
      int index =
          Stream.of("n", "z", "c", "x", "w", "y").mapToInt(matcher::start).max().orElseThrow();
      Optional<ProseNumber> zero = sentence.numberAt(index).filter(ProseNumber::isZero);
      if (zero.isPresent() && !NOT_ALL.isIn(matcher.group())) {
        found.add(
            new Found(
                StatementKind.APPLICATIONS_RECEIVED,
                zero.get(),
                matcher.start(),
                matcher.end(),
                matcher.start()));
      }
    }
  }
}
