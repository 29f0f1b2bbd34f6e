package org.gongkai.parse.clause;

import org.gongkai.parse.text.Cue;

/** The words of sentences that lead to what follows: that there are problems, or measures. */
final class LeadCues {

  private static final Cue GAP_TO_NEEDS =
      Cue.of(
          "[与和同离距](?:.{0,24})(?:先进(?:地区|单位|水平)|兄弟单位|需求|需要|要求|期待|期望|期盼|诉求|所需|所盼).{0,10}(?:差距|距离)");

  private static final Cue LEADS_ON =
      Cue.of(
          "(?:主要(?:有|是|为|表现|体现|存在|包括)|表现(?:在|为)|体现在|如下|以下|有(?:以下)?[一二三四五六几两]个?方面|[:：]$|方面[:：]?$|包括[:：]?$)");

  /** 我局的工作仍需改进: says that there is something to mend, which follows. */
  private static final Cue WANTS_AT_LARGE =
      Cue.of(
          "^[^,。;:]{0,14}(?:工作|方面|中|上)[^,。;:]{0,4}(?:仍|还|尚|依然)?(?:需要?|有待|有)(?:进一步|不断|继续)?(?:加以)?(?:改进|加强|提高|完善|提升)(?:的?(?:地方|方面|空间|之处))?:$");

  private static final Cue MEASURES_FOLLOW =
      Cue.of("(?:以下|下列|如下).{0,8}(?:措施|举措|办法|方面|几[点项]|工作)(?:予以|加以|进行|来)?.{0,6}[。;]?$");

  private static final Cue ACHIEVED =
      Cue.of(
          "取得(?:了)?.{0,12}(?:成效|成绩|进展|进步|效果)|有(?:了)?(?:所|较大|明显|一定).{0,6}(?:提高|提升|进步|改善)|(?:虽然|尽管).{0,40}(?:但|但是|然而|仍)");

  private LeadCues() {}

  /** Whether a sentence leads to what follows rather than saying it. */
  static boolean isIntro(String sentence) {
    if (WANTS_AT_LARGE.isIn(sentence)) {
      return true;
    }
    boolean isSpecific = ProblemCues.isSpecific(sentence);
    if (LEADS_ON.isIn(sentence) && !isSpecific) {
      return true;
    }
    return (ProblemCues.namesProblems(sentence) || ACHIEVED.isIn(sentence)) && !isSpecific;
  }

  /** Whether a sentence says no more than that there are problems. */
  static boolean isGeneral(String sentence) {
    return ProblemCues.namesProblems(sentence) && !LEADS_ON.isIn(sentence);
  }

  /** Whether a sentence says that what is done falls behind what is asked for. */
  static boolean isGapToNeeds(String sentence) {
    return isGeneral(sentence) && GAP_TO_NEEDS.isIn(sentence);
  }

  /** Whether a sentence says so without first telling what was achieved. */
  static boolean isPlainGapToNeeds(String sentence) {
    return isGapToNeeds(sentence) && !ACHIEVED.isIn(sentence) && !sentence.endsWith(":");
  }

  /** Whether a sentence says that what will be done follows: 将采取以下措施. */
  static boolean leadsToMeasures(String sentence) {
    return sentence.endsWith(":") || MEASURES_FOLLOW.isIn(sentence);
  }

  /** Whether a sentence says that problems follow: 主要存在以下问题:. */
  static boolean leadsToProblems(String sentence) {
    return sentence.endsWith(":")
        && ProblemCues.namesProblems(sentence)
        && !PivotCues.isPivot(sentence)
        && !Announcement.namesMeasure(sentence);
  }
}
