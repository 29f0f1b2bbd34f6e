package org.gongkai.parse.statement;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.CueFinder;
import org.gongkai.parse.text.ProseNumber;
import org.gongkai.parse.text.Sentence;
import org.gongkai.report.SectionKind;
import org.gongkai.report.StatementKind;

/**
 * How sentences state the number of one kind: the words before the number, its counting words, and
 * what must not stand in the same part of the sentence.
 *
 * @param about whether the sentence or its section must speak of information disclosure
 * @param isPart whether it may be told as a part of a number before (其中…)
 */
record StatementRule(
    StatementKind kind, Cue pattern, Set<String> units, Cue excluded, Topic about, boolean isPart) {

  /** What a sentence has to speak of. */
  enum Topic {
    ANY,
    DISCLOSURE,
    APPLICATIONS
  }

  /** For a rule that takes a number whatever stands beside it. */
  static final Cue NOTHING = Cue.of("(?!)");

  /** Words that make a number one of another time, a change, a share or an aim. */
  private static final Cue OTHER_NUMBER =
      Cue.of(
          "增[加长]|减少|下降|较上|[较比]\uE002|同比|环比|上一?年|去年|往年|历年|历史|平均|每[年月天季]|计划|力争|预计|目标|不少于|不低于|不超过|(?<!\uE002|\uE002度|今年|年初)以来|至今|任务");

  /** 通过网站、当面等方式: ways that are no part of a whole, as they end with 等. */
  private static final Pattern BY_ALL_WAYS =
      Pattern.compile("通过[^,。;:]{1,40}?等(?:多种|各种|各类)?(?:方式|渠道|形式|途径)");

  /** 近三年, 2016年至2020年, 一季度: more years than one, or less. */
  private static final Cue OTHER_SPAN =
      Cue.of("近[两二三四五六七八几]年|十[一二三四五]五|\uE002[至到—~-]{1,2}\uE002|[一二三四]季度|[上下]半年");

  /** 行政复议案件35件,其中政府信息公开类5件: the first number is of all matters. */
  private static final Pattern OF_ALL_MATTERS =
      Pattern.compile("\\G.,?其中,?[^,。;\uE000]{0,8}(?:信息公开|依申请公开)");

  private static final Cue ABOUT_DISCLOSURE = Cue.of("信息公开|政务公开|依申请|公开申请|申请公开");

  /**
   * 收到申请3件, 公民申请, 政府信息公开申请, and no 行政许可申请: an application that its own words make none of another
   * matter.
   */
  private static final Cue APPLICATION =
      Cue.of(
          "(?:^|[,。;:、()“”\"\uE000-\uE003的到了类和及收理办复]|信息|公开|书面|网上|网络|在线|线上|线下|当面|现场|信函|传真|邮件|邮寄|平台|组织|法人|公民|公众|群众|自然人|企业|个人|有效)申请(?!行政复议|复议|行政诉讼|诉讼)");

  /** What only this field says: 上年结转, 结转下年度 of applications, and 信息处理费. */
  private static final Cue TURNED_OVER = Cue.of("结转");

  /** What is received and answered as well, also where a section is of applications. */
  private static final Cue OTHER_MATTER =
      Cue.of("咨询|信访|热线|留言|来信|来电|投诉|建议|提案|工单|诉求|审批|[转交]办|复议|(?:许可|审批|登记|救助|低保|补贴|仲裁|执行)申请");

  private static final Cue PROCESSING_FEE = Cue.of("信息处理费|检索");

  static StatementRule of(
      StatementKind kind,
      String pattern,
      Set<String> units,
      Cue excluded,
      Topic about,
      boolean isPart) {
    return new StatementRule(kind, Cue.of(pattern), units, excluded, about, isPart);
  }

  static boolean isAboutDisclosure(Sentence sentence) {
    return ABOUT_DISCLOSURE.isIn(sentence.value(), sentence.letters());
  }

  /** Whether a sentence speaks of disclosure, or of applications in the words of this field. */
  static boolean isOfTheField(Sentence sentence) {
    return isAboutDisclosure(sentence)
        || isAboutApplications(sentence) && TURNED_OVER.isIn(sentence.value(), sentence.letters());
  }

  private static boolean isAboutApplications(Sentence sentence) {
    return APPLICATION.isIn(sentence.value(), sentence.letters());
  }

  /**
   * The first number that the pattern found in a sentence.
   *
   * @param ofYear whether a number is of the year that is asked for
   */
  Optional<Found> find(Sentence sentence, SectionKind section, int from, Predicate<Found> ofYear) {
    if (!pattern.canBeIn(sentence.letters())) {
      return Optional.empty();
    }
    CueFinder finder = pattern.finder(sentence.value(), from, sentence.value().length());
    while (finder.find()) {
      Matcher matcher = finder.match();
      int index = matcher.start("n");
      int begin = matcher.start();
      Optional<ProseNumber> number =
          sentence.numberAt(index).filter(n -> fits(n, sentence.value(), index));
      if (number.isPresent()
          && isAbout(sentence, section)
          && isOfThisYear(sentence, begin, index)) {
        Found found = new Found(kind, number.get(), begin, matcher.end(), index);
        if (ofYear.test(found)) {
          return Optional.of(found);
        }
      }
      finder = pattern.finder(sentence.value(), index + 1, sentence.value().length());
    }
    return Optional.empty();
  }

  private boolean fits(ProseNumber number, String sentence, int index) {
    boolean isWhole = number.value().scale() <= 0 || number.unit().endsWith("元");
    return isWhole && (units.contains(number.unit()) || isZeroInWords(number, sentence, index));
  }

  /** 为0, 为零: a zero without counting word, but no row of cells. */
  private static boolean isZeroInWords(ProseNumber number, String sentence, int index) {
    boolean isLed = index > 0 && "为是:".indexOf(sentence.charAt(index - 1)) >= 0;
    boolean isLast =
        index + 1 == sentence.length() || ",。;、".indexOf(sentence.charAt(index + 1)) >= 0;
    return number.unit().isEmpty() && number.isZero() && isLed && isLast;
  }

  private boolean isAbout(Sentence sentence, SectionKind section) {
    return switch (about) {
      case ANY -> true;
      case DISCLOSURE ->
          section == SectionKind.REVIEWS
              || section == SectionKind.APPLICATIONS
              || isOfTheField(sentence);
      case APPLICATIONS ->
          (section == SectionKind.APPLICATIONS || section == SectionKind.FEES)
                  && !OTHER_MATTER.isIn(sentence.value(), sentence.letters())
              || isAboutDisclosure(sentence)
              || isAboutApplications(sentence)
              || section == SectionKind.REVIEWS
                  && TURNED_OVER.isIn(sentence.value(), sentence.letters())
              || PROCESSING_FEE.isIn(sentence.value(), sentence.letters());
    };
  }

  private boolean isReview() {
    return kind == StatementKind.RECONSIDERATIONS || kind == StatementKind.LITIGATIONS;
  }

  private boolean isOfThisYear(Sentence sentence, int begin, int index) {
    String part = sentence.value().substring(Clauses.partBegin(sentence.value(), begin), index);
    boolean isSub = !isPart && sentence.value().lastIndexOf("其中", index) >= 0;
    boolean isOther = kind != StatementKind.CARRIED_OVER && OTHER_NUMBER.isIn(part);
    boolean isOfOtherSpan =
        OTHER_SPAN.isIn(sentence.value().substring(0, index))
            || isReview() && OF_ALL_MATTERS.matcher(sentence.value()).find(index);
    return !isOfOtherSpan
        && !isSub
        && !isOther
        && !excluded.isIn(BY_ALL_WAYS.matcher(part).replaceAll(""));
  }

  /** Where a part of a sentence begins. */
  static final class Clauses {
    private Clauses() {}

    /** The index behind the comma before an index. */
    static int partBegin(String sentence, int index) {
      int at = index;
      while (at > 0 && ",;:。".indexOf(sentence.charAt(at - 1)) < 0) {
        at--;
      }
      return at;
    }
  }

  /**
   * A number with its words, by indices of the sentence.
   *
   * @param index where the number stands
   */
  record Found(StatementKind kind, ProseNumber number, int begin, int end, int index) {
    private static final ProseNumber ZERO = new ProseNumber(BigDecimal.ZERO, Optional.empty(), "");

    /** That there was none, in words. */
    static Found none(StatementKind kind, int begin, int end) {
      return new Found(kind, ZERO, begin, end, begin);
    }
  }
}
