package org.gongkai.parse.clause;

import org.gongkai.parse.text.Cue;

/** The words that say what will be done about problems, or was. */
final class MeasureCues {

  /** Who speaks: 我局, 本单位. */
  static final String AGENT = "[我本](?:[们局乡镇县市区州委办厅街校院处站所馆会司社村]|单位|机关|部门|中心|公司)";

  private static final Cue MEASURE_START =
      Cue.of(
          "(?:[^,。;:]{0,10}?(?:"
              + AGENT
              + "|将))?(?:要|将|应|须|需)?(?:继续|进一步|不断|切实|着力|持续|大力|全面|积极|认真|及时|严格|深入|扎实|重点|努力|充分|坚持|主动|定期|逐步|有效|尽快|更加|力争|抓紧|抓好|紧紧|始终|牢固|注重|加快|统一|强力|高度){0,8}"
              + "(?:加强|加大|加快|完善|健全|强化|提升|提高|拓宽|拓展|丰富|推进|推动|规范|建立|落实|优化|深化|细化|做好|抓好|创新|开展|增强|扩大|畅通|组织|明确|改进|整合|充实|配强|配齐|配备|严格|严把|压实|狠抓|抓实|制定|制订|梳理|搭建|理顺|夯实|突出|聚焦|紧盯|完成|调整|利用|运用|发挥|保障(?!性)|保证|确保|增加|加密|培养|引导|打造|丰富|坚持|统筹|围绕|督促|指导|安排|实行|实施|采取|健强|转变|改变|邀请|举办|补齐|补足|满足|树立|提质|重视|注重|把好|做到|做实|构建|形成|探索|借助|依托|推行|推广|巩固|以.{2,12}为|按照|结合|把|从.{1,10}(?:入手|着手|出发)|通过|接受|设立|开设|开通|协调|对照|依法|促进|解决|克服|激发|调动|细分|精简|定|常态|多渠道|多形式|多方|及时|主动|有针对性)");

  /** 主动公开意识不强 begins with what may be the verb of a measure, and is none. */
  private static final Cue WANTING_NOUN =
      Cue.of(
          "(?:对照|按照|结合|围绕)[^。;:]{2,30},[^,。;]{0,12}(?:还|仍|尚)(?:然)?(?:存在|有(?!效)|未|不)|主动公开(?:的)?(?:政府)?(?:信息|内容|事项|目录|意识)[^,。;:]{0,16}(?:为主|居多|[不未欠缺少窄低需待])|(?!解决|克服|改变|避免|防止|杜绝|针对|扭转|补齐|纠正|整改|破解|消除)[^,。;:]{2,20}?(?:不(?:够|太|甚)?(?:足|强|高|全|及时|到位|完善|健全|规范|深入|充分|丰富|平衡|明显|主动|多|大|广|深|实|细|准|经常|力)"
              + "|有待[^,。;]{2,8}|未(?:能)?(?:形成|建立|落实|到位|完善|健全)|(?:数量|频次|次数|场次|举措|亮点)(?:较|偏)?少|滞后|薄弱|欠缺)(?:[,。;]|$)");

  /** Verbs whose object is what is wrong: 补齐短板. */
  private static final Cue MENDS =
      Cue.of(
          "解决|克服|改变|避免|防止|杜绝|针对|扭转|补|纠正|整改|破解|消除|确保|做到|减少|降低|打破|缩小|攻克|治理|清除|查找|摸清|排查|查摆|梳理|堵|聚焦|紧盯|改进|提升|增强|优化|加强");

  private static final Cue FUTURE =
      Cue.of(
          "(?:"
              + AGENT
              + "|拟|今后|下一?步).{0,8}(?:将|(?<![主需重必])要|会(?!议))|(?:"
              + AGENT
              + ")[^,。]{0,3}已(?:经)?|,将|将(?:进一步|继续|加|着力|严格|不断|按照|在|以|积极|切实)|力争|确保|已(?:经)?(?:制定|建立|组织|安排|开展|完成|整改)");

  /** 今年以来，我区新建专区15个 tells what was done. */
  private static final Cue DONE =
      Cue.of(
          "(?:(?:今年|一年|去年|本年)(?:以来|来)?|\\d{4}年(?:\\d{1,2}月)?份?(?:以来|起|底|初|开始)?|本年度),?(?:"
              + AGENT
              + "|)[^,。]{0,4}(?:新建|启用|上线|开通|改版|升级|增设|设立|成立|修订|出台|推行|实行|组织|开展|举办|建立|印发|制定|完善|推动|加强|先后|累计|共|通过|针对|新增)");

  /** 对公开不及时的单位 names a problem to deal with it. */
  private static final Cue DEALS_WITH =
      Cue.of(
          "(?:同时|此外|另外|并|,){0,4}+(?:针对|对(?!.{2,16}(?:不|缺|欠|认识|重视|了解))|将|把|为|由|每|以|向|与|会同|联合|聘请|避免|防止|杜绝)");

  private MeasureCues() {}

  /** Whether a sentence says what will be done. */
  static boolean isFuture(String sentence) {
    return hasFuture(Opening.of(sentence));
  }

  /** Whether there is a word for what will be done. */
  static boolean hasFuture(String words) {
    return FUTURE.isIn(words);
  }

  /** Whether a sentence tells what was done. */
  static boolean isDone(String sentence) {
    return DONE.matcher(sentence).lookingAt() && !ProblemCues.isSpecific(sentence);
  }

  /** Whether words begin with the verb of a measure and do not turn out to tell what is wrong. */
  static boolean startsMeasure(String words) {
    return hasVerbFirst(words)
        && !WANTING_NOUN.matcher(words).lookingAt()
        && !endsWanting(words.substring(0, firstPart(words)));
  }

  /** Whether words begin with what may be the verb of a measure. */
  static boolean hasVerbFirst(String words) {
    return MEASURE_START.matcher(words).lookingAt();
  }

  /** Whether a sentence names a problem only to deal with it. */
  static boolean dealsWithProblem(String sentence) {
    return DEALS_WITH.matcher(sentence).lookingAt();
  }

  private static int firstPart(String words) {
    int end = 0;
    while (end < words.length() && ",。;:".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** 主动服务的理念树得不牢: what begins as a measure may do ends in what is wrong. */
  private static boolean endsWanting(String part) {
    return ProblemCues.endsInFault(part) && !MENDS.isIn(part);
  }
}
