package org.gongkai.parse.statement;

import java.math.BigDecimal;
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
import org.gongkai.report.SectionKind;
import org.gongkai.report.StatementKind;

/** Reads the sentences that say in words that there was none: 未收到…申请, 均为零, 零申请. */
final class ZeroStatements {

  private static final ProseNumber ZERO = new ProseNumber(BigDecimal.ZERO, Optional.empty(), "");

  private static final String VERB = "(?:收到|接到|接收到|接收|受理|发生|出现|产生|收悉|存在|引发|引起|被|因|涉及|有)";

  private static final String NEGATION =
      "(?:(?:没有|未曾|未|无|没|不)" + VERB + "{1,2}|没有|无(?!法|效|需|关|论|正当|障|偿|须|误|从|条件|故|理))过?";

  private static final String WORDS = "[^,。;:\uE000-\uE003]";

  private static final Cue NO_APPLICATION =
      Cue.of(
          NEGATION
              + "(?<gap>"
              + WORDS
              + "{0,36}?)(?:依申请公开|公开(?:的|政府信息的|信息的|相关信息的)?申请|申请"
              + WORDS
              + "{0,12}?公开|公开"
              + WORDS
              + "{1,12}?申请|公开请求)(?<tail>(?:政府|政务|信息|情况|事项|事件|案件|案例|件|现象|要求|业务|工作|记录|办件|办理|申请|请求|的|公开|或咨询|及咨询|受理){0,5})(?=[,。;!]|和(?:未|不予)|\\.?$)");

  private static final Pattern HANDLED = Pattern.compile("[收接]到(?:和|及|、|与)(?:处理|办理|受理)");

  private static final Pattern HANDLING = Pattern.compile("^(?:政府|信息|公开){0,3}办理(?:情况|事项|件)?$");

  private static final Cue NOT_ALL =
      Cue.of(
          "答复|超期|逾期|延期|收费|费用|复议|诉讼|投诉|不予|以外|之外|除|纠|错|泄密|违规|举报|结转|书面|网上|网络|信函|当面|现场|传真|邮件|邮寄|平台|因|办理|处理|收取|不服|重复");

  private static final Cue ZERO_APPLICATION =
      Cue.of(
          "(?:依申请公开|公开申请|申请公开)(?:的|政府|信息|申请|事项|受理|收件|案件|件|数量|总数|数|量){0,4}(?:均)?(?:为|是|:)(?<n>[\uE000\uE001])(?=[,。;!]|$)"
              + "|(?:依申请|公开)"
              + WORDS
              + "{0,8}(?<z>\uE001申请)"
              + "|(?:依申请公开|公开申请|申请公开)(?:的|政府|信息|申请|事项|件|数量|总数|数|量){0,4}共?计?(?<c>\uE000)(?=[,。;!]|$)"
              + "|(?:实现|保持|继续为|为)(?<x>\uE001申请)(?=[,。;!]|$)"
              + "|(?:^|[,;、]|全年|本年度?|今年|\uE002度?|[我本全](?:局|委|办|厅|县|区|市|旗|镇|乡|院|校|街道|单位|机关))(?<w>\uE001申请)(?=[,、。;!]|$)"
              + "|(?<y>\uE001依申请)(?:公开)?(?=[,。;!]|$)");

  private static final Cue NO_REVIEW =
      Cue.of(NEGATION + "(?<scope>[^。;:\uE000-\uE003]{0,60}?(?:复议|诉讼)[^。;:\uE000-\uE003]{0,40})");

  private static final Cue NOT_NONE = Cue.of("纠正|纠错|被纠|败诉|撤销|变更|超期|违法|维持|不当|审结|答复不|逾期");

  private static final Cue NEXT_SUBJECT =
      Cue.of(
          ",(?!(?:也|亦|均)?(?:未|没有|无|被)?(?:发生|收到)?(?:因[^,]{0,20})?(?:被)?(?:提起|申请|引发|引起)?(?:的)?(?:行政)?(?:复议|诉讼|申诉))");

  private static final Cue ALL_ZERO =
      Cue.of(
          "(?:(?<all>均|都|全部|皆)|(?<=复议[、和及与或](?:行政)?诉讼)(?:案件)?(?:数量|总数|件数))(?:为|是)(?<n>[\uE000\uE001])(?!以)");

  private static final Cue OF_APPLICATIONS = Cue.of("公开的?申请|依申请公开|申请公开");

  /** 政府信息公开申请、行政复议均为0, and not 因政府信息公开申请行政复议: what is counted, not what led to it. */
  private static final Cue COUNTED_APPLICATIONS =
      Cue.of(
          "(?:公开的?申请|依申请公开|申请公开|[收接]到申请)(?:的|政府|信息|公开|申请|事项|办理|受理|案件|件|情况|数量|总数|次数|数|量){0,4}(?=[,、和及与以或]|$)");

  private static final Cue ZERO_REVIEW = Cue.of("(?<n>\uE001)(?:行政)?(?<what>复议|诉讼)(?=[,、。;!]|$)");

  private static final Cue NO_FEE =
      Cue.of(
          "(?:(?:未|没有|无)[^,。;:违乱规予情况]{0,24}?|不(?:再|另|另行|额外)?)(?:收取[^,。;\uE000-\uE003]{0,18}?(?:费用|费(?![率用]))"
              + ")|(?:未|没有|无)(?:进行|发生|产生|任何)?(?:政府信息公开|信息公开|依申请公开)?收费(?:[及和、]?减免)?(?=[,。;!]|情况|$)");

  /** 没有政府信息公开方面的收费, 无收费和减免情况. */
  private static final Cue NO_FEES =
      Cue.of(
          NEGATION
              + "(?:关于|相关|有关|任何|政府信息公开|信息公开|依申请公开|依申请|政府|信息|方面|申请|的){0,8}(?:收费|收取费用)(?:[和及、与]费?用?减免)?(?:的)?(?:等)?(?:事项|情况|行为)?(?=[,。;!]|\\.?$)");

  /** 收费及减免情况:无: a label and that there was none. */
  private static final Cue LABELLED_NONE =
      Cue.of("(?<what>[^,。;:\uE000-\uE003]{2,40}?)(?:情况|数量|数):(?:无|没有)(?=[,。;!]|$)");

  private static final Cue ABOUT = Cue.of("信息公开|政务公开|依申请|公开申请|申请公开|公开事务|信息处理费|检索");

  private final Sentence sentence;
  private final SectionKind section;
  private final List<Found> found = new ArrayList<>();

  private ZeroStatements(Sentence sentence, SectionKind section) {
    this.sentence = sentence;
    this.section = section;
  }

  static List<Found> find(Sentence sentence, SectionKind section) {
    ZeroStatements reader = new ZeroStatements(sentence, section);
    reader.ifThere(NO_APPLICATION, reader::noApplication);
    reader.ifThere(ZERO_APPLICATION, reader::zeroApplication);
    reader.ifThere(NO_REVIEW, reader::noReview);
    reader.ifThere(ALL_ZERO, reader::allZero);
    reader.ifThere(ZERO_REVIEW, reader::zeroReview);
    reader.ifThere(NO_FEE, () -> reader.noFee(NO_FEE));
    reader.ifThere(NO_FEES, () -> reader.noFee(NO_FEES));
    reader.ifThere(LABELLED_NONE, reader::labelledNone);
    return reader.found;
  }

  private void ifThere(Cue cue, Runnable reading) {
    if (cue.canBeIn(sentence.letters())) {
      reading.run();
    }
  }

  private void noApplication() {
    CueFinder finder = NO_APPLICATION.finder(sentence.value());
    while (finder.find()) {
      Matcher matcher = finder.match();
      if (!NOT_ALL.isIn(ofWhat(matcher))) {
        add(StatementKind.APPLICATIONS_RECEIVED, matcher.start(), matcher.end());
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

  private void zeroApplication() {
    CueFinder finder = ZERO_APPLICATION.finder(sentence.value());
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

  private void noReview() {
    if (!isAboutReviews()) {
      return;
    }
    String value = sentence.value();
    CueFinder finder = NO_REVIEW.finder(value);
    while (finder.find()) {
      Matcher matcher = finder.match();
      int end = scopeEnd(matcher);
      String scope = value.substring(matcher.start("scope"), end);
      if (!NOT_NONE.isIn(scope)) {
        addReviews(scope, matcher.start(), end);
      }
      // 未收到申请,无…复议: what a new subject says has a negation of its own.
      finder = NO_REVIEW.finder(value, Math.max(end, matcher.start() + 1), value.length());
    }
  }

  private boolean isAboutReviews() {
    return section == SectionKind.REVIEWS
        || section == SectionKind.APPLICATIONS
        || section == SectionKind.OVERVIEW
        || ABOUT.isIn(sentence.value(), sentence.letters());
  }

  /** Where a new subject begins behind a comma. */
  private int scopeEnd(Matcher matcher) {
    Matcher next =
        NEXT_SUBJECT.matcher(sentence.value()).region(matcher.start("scope"), matcher.end());
    next.useTransparentBounds(true);
    return next.find() ? next.start() : matcher.end();
  }

  private void addReviews(String scope, int begin, int end) {
    if (scope.contains("复议")) {
      add(StatementKind.RECONSIDERATIONS, begin, end);
    }
    if (scope.contains("诉讼")) {
      add(StatementKind.LITIGATIONS, begin, end);
    }
  }

  private void allZero() {
    CueFinder finder = ALL_ZERO.finder(sentence.value());
    while (finder.find()) {
      Matcher matcher = finder.match();
      if (sentence.numberAt(matcher.start("n")).filter(ProseNumber::isZero).isEmpty()) {
        continue;
      }
      int begin = topicsBegin(matcher.start());
      String topics = sentence.value().substring(begin, matcher.start());
      if (NOT_NONE.isIn(topics)) {
        continue;
      }
      boolean isReceived =
          matcher.group("all") != null
              && COUNTED_APPLICATIONS.isIn(topics)
              && !topics.contains("答复");
      if (isReceived) {
        add(StatementKind.APPLICATIONS_RECEIVED, begin, matcher.end());
      }
      if (isAboutReviews()) {
        addReviews(topics, begin, matcher.end());
      }
    }
  }

  private void zeroReview() {
    CueFinder finder = ZERO_REVIEW.finder(sentence.value());
    while (finder.find() && isAboutReviews()) {
      Matcher none = finder.match();
      if (sentence.numberAt(none.start("n")).filter(ProseNumber::isZero).isPresent()) {
        addReviews(none.group("what"), none.start(), none.end());
      }
    }
  }

  /** Where the list of what is zero begins: behind the last number, or at the sentence. */
  private int topicsBegin(int end) {
    int at = end;
    while (at > 0 && ";。:\uE000\uE001".indexOf(sentence.value().charAt(at - 1)) < 0) {
      at--;
    }
    while (at < end && ",、".indexOf(sentence.value().charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private void labelledNone() {
    CueFinder finder = LABELLED_NONE.finder(sentence.value());
    while (finder.find()) {
      Matcher none = finder.match();
      String what = none.group("what");
      if (what.contains("收费")) {
        add(StatementKind.FEE_AMOUNT, none.start(), none.end());
      } else if (what.contains("复议") || what.contains("诉讼")) {
        addReviews(NOT_NONE.isIn(what) ? "" : what, none.start(), none.end());
      } else if (OF_APPLICATIONS.isIn(what) && !NOT_ALL.isIn(what)) {
        add(StatementKind.APPLICATIONS_RECEIVED, none.start(), none.end());
      }
    }
  }

  private void noFee(Cue cue) {
    boolean isAbout =
        section == SectionKind.FEES
            || section == SectionKind.APPLICATIONS
            || ABOUT.isIn(sentence.value(), sentence.letters());
    CueFinder finder = cue.finder(sentence.value());
    if (isAbout && finder.find()) {
      add(StatementKind.FEE_AMOUNT, finder.match().start(), finder.match().end());
    }
  }

  private void add(StatementKind kind, int begin, int end) {
    found.add(new Found(kind, ZERO, begin, end, begin));
  }
}
