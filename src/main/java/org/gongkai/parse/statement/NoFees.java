package org.gongkai.parse.statement;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.parse.statement.StatementRule.Found;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.CueFinder;
import org.gongkai.parse.text.Sentence;
import org.gongkai.report.SectionKind;
import org.gongkai.report.StatementKind;

/** Says that nothing was charged: 未收取费用, 无收费和减免情况. */
final class NoFees {

  private static final Cue NOT_CHARGED =
      Cue.of(
          "(?:(?:未|没有|无)[^,。;:违乱规予情况]{0,24}?|不(?:再|另|另行|额外)?)(?:收取[^,。;\uE000-\uE003]{0,18}?(?:费用|费(?![率用]))"
              + ")|(?:未|没有|无)(?:进行|发生|产生|任何)?(?:政府信息公开|信息公开|依申请公开)?收费(?:[及和、]?减免)?(?=[,。;!]|情况|$)");

  /** 没有政府信息公开方面的收费, 无收费和减免情况. */
  private static final Cue NONE =
      Cue.of(
          NoneWording.NEGATION
              + "(?:关于|相关|有关|任何|政府信息公开|信息公开|依申请公开|依申请|政府|信息|方面|申请|的){0,8}(?:收费|收取费用)(?:[和及、与]费?用?减免)?(?:的)?(?:等)?(?:事项|情况|行为)?(?=[,。;!]|\\.?$)");

  private NoFees() {}

  static List<Found> find(Sentence sentence, SectionKind section) {
    return Stream.of(NOT_CHARGED, NONE)
        .filter(cue -> cue.canBeIn(sentence.letters()))
        .filter(cue -> areMatterOf(sentence, section))
        .map(cue -> cue.finder(sentence.value()))
        .filter(CueFinder::find)
        .map(CueFinder::match)
        .map(none -> Found.none(StatementKind.FEE_AMOUNT, none.start(), none.end()))
        .toList();
  }

  private static boolean areMatterOf(Sentence sentence, SectionKind section) {
    return section == SectionKind.FEES
        || section == SectionKind.APPLICATIONS
        || NoneWording.isOfTheField(sentence);
  }
}
