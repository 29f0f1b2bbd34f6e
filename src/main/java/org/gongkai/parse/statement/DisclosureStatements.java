package org.gongkai.parse.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.parse.statement.StatementRule.Found;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.Sentence;
import org.gongkai.report.SectionKind;
import org.gongkai.report.StatementKind;

/**
 * Reads how much a sentence says was disclosed: of the year and not of all years, by which channel,
 * and a whole or a part of it.
 */
final class DisclosureStatements {

  /** 累计公开…条,其中2020年…: the part of this year in a number of all years. */
  private static final Pattern OF_THE_YEAR =
      Pattern.compile("其中,?(?:\uE002|全年|今年|本年)度?(?:新增)?的?,?$");

  /** 公开108条信息. */
  private static final Pattern COUNTED_FIRST = Pattern.compile("(?:各类)?(?:政府|政务)?信息");

  /** 截止12月31日,全年累计: until that day and yet of the one year. */
  private static final Pattern OF_THIS_YEAR =
      Pattern.compile("(?:(?:全年|今年|本年)|(?<![至止到])\uE002)度?(?:累计|共计|共|新增)?$");

  /** 财务公开1条, 决策公开4条: what is called so, and nothing that somebody disclosed. */
  private static final String CALLED_SO = "务果策行程算";

  /** 公开206条,其中主动公开206条: the part is the whole of what is disclosed unasked. */
  private static final Pattern UNASKED = Pattern.compile("其中,?$");

  /** 截至…, …以来: all years up to a day. */
  private static final Cue EVER =
      Cue.of("截至|截止|(?<!今年|本年|本年度|年初|\uE002|\uE002度)以来|历年|[至到]\uE002[年度]?[底末]");

  /** 截至2020年12月31日,我局共公开…: the end of the year reported on, where nothing adds years up. */
  private static final Pattern TO_ITS_END =
      Pattern.compile("截[至止]到?\uE002年?(?:\uE003月(?:\uE003日|底|末)?|[底末](?=[^\uE000-\uE003]*共))止?");

  private static final Cue OF_YEARS = Cue.of("累计|历年|以来|已(?!经?在)|起|开始");

  /** In the first years of the Regulation such numbers counted from its beginning. */
  private static final int FIRST_COUNTED_YEARLY = 2014;

  /** 受理政府公开信息: what was asked for. */
  private static final Pattern ASKED = Pattern.compile("(?:受理|收到|接到|办理)了?(?:的)?(?:政府|政务)?$");

  /** 公开政府信息的数量:24条, where a report gives its total by name. */
  private static final Pattern COUNT = Pattern.compile("信息的?(?:总?数量|总数|总量|总条数)|^公开(?:总?数量|总数):");

  private static final Cue YEAR_NAMED = Cue.of("全年|今年|本年|一年来|\uE002");

  private final Sentence sentence;
  private final SectionKind section;
  private final boolean isTotalStated;
  private final ReportedYear year;

  private DisclosureStatements(
      Sentence sentence, SectionKind section, boolean isTotalStated, ReportedYear year) {
    this.sentence = sentence;
    this.section = section;
    this.isTotalStated = isTotalStated;
    this.year = year;
  }

  /**
   * Adds what a sentence states to what was found in it.
   *
   * @param isTotalStated whether the report has stated a total before
   * @param year the year reported on
   */
  static void read(
      Sentence sentence,
      SectionKind section,
      boolean isTotalStated,
      ReportedYear year,
      List<Found> found) {
    new DisclosureStatements(sentence, section, isTotalStated, year).read(found);
  }

  private void read(List<Found> found) {
    int from = 0;
    boolean isOfAllYears = false;
    Optional<Found> next =
        DisclosureRules.DISCLOSED.find(sentence, section, from, d -> year.covers(sentence, d));
    while (next.isPresent()) {
      Found disclosure = next.get();
      String before = sentence.value().substring(from, disclosure.begin());
      if (isOfAllYears && OF_THE_YEAR.matcher(before).find()) {
        found.add(disclosure);
      } else {
        disclosure(disclosure, from, found)
            .filter(read -> !isPartOf(found, before, read))
            .ifPresent(found::add);
      }
      isOfAllYears = from == 0 && isEver(disclosure, from);
      from = disclosure.index() + 1;
      next = DisclosureRules.DISCLOSED.find(sentence, section, from, d -> year.covers(sentence, d));
    }
  }

  private Optional<Found> disclosure(Found found, int from, List<Found> others) {
    String words = sentence.value().substring(found.begin(), found.index());
    boolean isProactive = words.startsWith("主动");
    boolean isCount = COUNT.matcher(words).find();
    String before = sentence.value().substring(from, found.begin());
    boolean isNamed =
        isProactive
            || words.contains("信息")
            || isCount && section == SectionKind.PROACTIVE
            || DisclosureChannels.isNamedLast(before)
            || COUNTED_FIRST
                .matcher(sentence.value())
                .region(found.end(), sentence.value().length())
                .lookingAt()
            || sentence.value().lastIndexOf("其中", found.begin()) >= 0;
    boolean isUnasked = isProactive && UNASKED.matcher(before).find();
    boolean isPart =
        !isUnasked && sentence.value().lastIndexOf("其中", found.begin()) >= 0
            || others.stream().anyMatch(o -> o.kind() == StatementKind.PROACTIVELY_DISCLOSED)
            || isTotalStated;
    if (!isNamed || isCalledSo(found) || ASKED.matcher(before).find() || isEver(found, from)) {
      return Optional.empty();
    }
    return DisclosureChannels.kind(before, isProactive || isCount, isPart)
        .map(kind -> new Found(kind, found.number(), found.begin(), found.end(), found.index()));
  }

  /** 网站发布716条,其中平台发布398条: a part of what was just stated by the same channel. */
  private static boolean isPartOf(List<Found> found, String before, Found part) {
    return before.contains("其中")
        && part.kind() != StatementKind.PROACTIVELY_DISCLOSED
        && found.stream().anyMatch(whole -> whole.kind() == part.kind());
  }

  private boolean isCalledSo(Found found) {
    String words = sentence.value().substring(found.begin(), found.index());
    boolean isBare = words.startsWith("公开") && !words.contains("信息") && !words.contains("文件");
    if (sentence.value().startsWith("其他", found.begin() - 2)) {
      return true; // 其他主动公开文件29件
    }
    return isBare
        && found.begin() > 0
        && CALLED_SO.indexOf(sentence.value().charAt(found.begin() - 1)) >= 0;
  }

  /** Whether a number counts all years: 截至…累计. */
  private boolean isEver(Found found, int from) {
    String words = sentence.value().substring(found.begin(), found.index());
    String before = sentence.value().substring(from, found.begin());
    if (OF_THIS_YEAR.matcher(before).find() || isToTheEndOfItsYear(found, before + words)) {
      return false;
    }
    return EVER.isIn(before) && !isOfWholeYear(before)
        || (words.contains("累计") || before.contains("累计")) && !YEAR_NAMED.isIn(before);
  }

  private boolean isToTheEndOfItsYear(Found found, String before) {
    return !isTotalStated
        && year.value().filter(y -> y >= FIRST_COUNTED_YEARLY).isPresent()
        && sentence.yearBefore(found.index()).equals(year.value())
        && TO_ITS_END.matcher(before).find()
        && !OF_YEARS.isIn(before);
  }

  /** 截至年底…,全年共制作信息223条: the nearer word says of what time. */
  private static boolean isOfWholeYear(String before) {
    int whole = Math.max(before.lastIndexOf("全年"), before.lastIndexOf("本年"));
    return whole > Math.max(before.lastIndexOf("截"), before.lastIndexOf("以来"));
  }
}
