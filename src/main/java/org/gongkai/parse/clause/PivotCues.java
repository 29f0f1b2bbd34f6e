package org.gongkai.parse.clause;

import java.util.regex.Matcher;
import org.gongkai.parse.text.Cue;

/** The words with which a text turns from problems to what is done about them. */
final class PivotCues {

  /** A sentence that turns from the problems to what is done about them. */
  private static final Cue PIVOT =
      Cue.of(
          "(?:但|而|因此|所以|,)?(?:(?:以上|上述)(?:这些)?问题|(?:针对|对于|对照|围绕|鉴于|根据|结合|就|对)(?:以上|上述|这[一个类两几]|这些|该|存在|目前|当前|此类|此|前述|所存在|工作中|公开工作)"
              + ".{0,16}(?:问题|不足|情况|困难|短板|差距|薄弱环节|薄弱点|弱项)|(?:在)?下一?步|(?:在)?下一?阶段|(?:在)?下一?年|(?:在)?接下来|结合(?:自身|工作|本单位)?实际,|(?:在)?今后|明年|为此|对此|改进工作|新的一年"
              + "|(?:在)?以后|为(?:了)?(?:进一步|更好地?|切实|有效)?(?:解决|改进|克服|弥补|做好|改变)|(?:改进|整改|解决)(?:措施|办法|情况|方向)"
              + "|(?:在)?\\d{4}年度?(?:的?[^,。]{0,12}工作中)?,?(?:"
              + MeasureCues.AGENT
              + "|.{2,14}(?:局|乡|镇|县|市|区|委|办|街道|政府)|)[^,。]{0,4}将"
              + "|(?:"
              + MeasureCues.AGENT
              + ")[^,。]{0,4}(?:将|拟|计划|打算|会(?:继续|进一步|从|按照|在|采取|切实|坚持|以|把|着力|不断|严格|认真|积极|加|改|通过|着重|重点|努力))"
              + "|(?:学校|学院|医院|公司|中心|支队|大队|[全各省市区县镇乡街校院][厅局委办道级里]|(?:局|镇|乡|县|厅)里)(?:将|拟|计划|打算)"
              + "|(?:(?!问题|不足|困难|短板|需|有待)[^。;:]){0,26}(?:整改|改进|举措|措施)[^。;:]{0,4}:"
              + "|将(?![^,。]{0,16}(?:当作|当成|视为|视作|看作|看成|等同)))");

  /** The same within a sentence, behind a comma. */
  private static final Cue INNER_PIVOT =
      Cue.of(
          "[,;](?=(?:针对(?:以上|上述|这些|存在|此).{0,10}(?:问题|不足|情况)|下一?步|今后|接下来|为此|对此,?我)[^。]{0,20}?(?:将|要|会|应|继续|进一步|加强|需)"
              + "|"
              + MeasureCues.AGENT
              + "[^,。]{0,6}(?:将|拟|计划)"
              + "|"
              + MeasureCues.AGENT
              + "[^,。]{0,4}已(?:经)?(?![有成是无])"
              + "|将(?:继续|进一步|加强|加大|加快|着力|通过|采取|严格|不断|积极|尽快)"
              + "|[现均目前]{0,2}已(?:经)?(?:全部|及时|逐一)?(?:整改|督促|责令|更正|要求|补齐|纠正|补充|完善|修改|修正|更新|落实|清理|下架|删除|撤下))");

  private PivotCues() {}

  /** Whether a sentence begins with the turn. */
  static boolean isPivot(String sentence) {
    return PIVOT.matcher(Opening.of(sentence)).lookingAt();
  }

  /** Index behind the mark at which a sentence turns to measures; -1 where it does not. */
  static int innerPivot(String sentence) {
    Matcher matcher = INNER_PIVOT.matcher(sentence);
    return matcher.find() ? matcher.end() : -1;
  }
}
