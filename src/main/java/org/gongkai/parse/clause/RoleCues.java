package org.gongkai.parse.clause;

import java.util.Optional;
import java.util.regex.Matcher;
import org.gongkai.parse.text.Cue;
import org.gongkai.report.ClauseRole;

/**
 * The words that show what a sentence or heading of the problems section does. Texts are folded.
 */
final class RoleCues {

  private static final int HEAD = 60;

  /** Who speaks: 我局, 本单位. */
  private static final String AGENT = "[我本](?:[们局乡镇县市区州委办厅街校院处站所馆会司社村]|单位|机关|部门|中心|公司)";

  /** A sentence that turns from the problems to what is done about them. */
  private static final Cue PIVOT =
      Cue.of(
          "(?:但|而|因此|所以|,)?(?:(?:以上|上述)(?:这些)?问题|(?:针对|对于|对照|围绕|鉴于|根据|结合|就|对)(?:以上|上述|这[一个类两几]|这些|该|存在|目前|当前|此类|此|前述|所存在|工作中|公开工作)"
              + ".{0,16}(?:问题|不足|情况|困难|短板|差距|薄弱环节|薄弱点|弱项)|(?:在)?下一?步|(?:在)?下一?阶段|(?:在)?下一?年|(?:在)?接下来|结合(?:自身|工作|本单位)?实际,|(?:在)?今后|明年|为此|对此|改进工作|新的一年"
              + "|(?:在)?以后|为(?:了)?(?:进一步|更好地?|切实|有效)?(?:解决|改进|克服|弥补|做好|改变)|(?:改进|整改|解决)(?:措施|办法|情况|方向)"
              + "|(?:在)?\\d{4}年度?(?:的?[^,。]{0,12}工作中)?,?(?:"
              + AGENT
              + "|.{2,14}(?:局|乡|镇|县|市|区|委|办|街道|政府)|)[^,。]{0,4}将"
              + "|(?:"
              + AGENT
              + ")[^,。]{0,4}(?:将|拟|计划|打算|会(?:继续|进一步|从|按照|在|采取|切实|坚持|以|把|着力|不断|严格|认真|积极|加|改|通过|着重|重点|努力))"
              + "|(?:学校|学院|医院|公司|中心|支队|大队|[全各省市区县镇乡街校院][厅局委办道级里]|(?:局|镇|乡|县|厅)里)(?:将|拟|计划|打算)"
              + "|(?:(?!问题|不足|困难|短板|需|有待)[^。;:]){0,26}(?:整改|改进|举措|措施)[^。;:]{0,4}:"
              + "|将(?![^,。]{0,16}(?:当作|当成|视为|视作|看作|看成|等同)))");

  /** The same within a sentence, behind a comma. */
  private static final Cue INNER_PIVOT =
      Cue.of(
          "[,;](?=(?:针对(?:以上|上述|这些|存在|此).{0,10}(?:问题|不足|情况)|下一?步|今后|接下来|为此|对此,?我)[^。]{0,20}?(?:将|要|会|应|继续|进一步|加强|需)"
              + "|"
              + AGENT
              + "[^,。]{0,6}(?:将|拟|计划)"
              + "|"
              + AGENT
              + "[^,。]{0,4}已(?:经)?(?![有成是无])"
              + "|将(?:继续|进一步|加强|加大|加快|着力|通过|采取|严格|不断|积极|尽快)"
              + "|[现均目前]{0,2}已(?:经)?(?:全部|及时|逐一)?(?:整改|督促|责令|更正|要求|补齐|纠正|补充|完善|修改|修正|更新|落实|清理|下架|删除|撤下))");

  private static final Cue SPECIFIC_PROBLEM =
      Cue.of(
          "不(?:够|足|太|强|高|全|多|及时|到位|完善|健全|规范|深入|充分|丰富|平衡|均衡|明显|主动|熟|细|准|严|大|广|快|深|实|平|统一|理想|一致|清|顺畅?|畅|能|尽|便|稳|配套|适应|均|合理|彻底|紧密|详|新|了解|理解|重视|明确|突出|精|力|佳|优|齐|透|匹配|灵活|专|牢|紧|平稳|完整|全面|同步|对称|一(?!定)|力|连贯|满|透明|醒目|显眼|科学|易|合规|严格|活跃|鲜明|细致|顺利|广泛|对|妥|当|达|见|懂|好(?!的)|得力|符|知|习惯|接|连|灵|值|硬|旺|热|周|中|通|便于|住|上(?!述)|在行|来|起|用心|成|相|属实|够|松|出|敏|慎|尊|讲|守|听|管|问|看|做|抓)"
              + "|未(?!来|发现|出现|存在|收到|发生|予)|无(?:法|专人|专职)|重.{1,6}、?轻(?=.)|有待|亟待|亟需|欠|缺(?:乏|少|位|失|陷|口)|薄弱|淡薄|滞后|单一(?!律)|单调|较少|太少|过少|较低|较弱|较差|较慢|较窄|偏[少小低弱慢晚窄短粗软松大多长重]|有所下降"
              + "|模糊|流于形式|参差不齐|脱节|空白|盲区|死角|困难|难以|难度|短板|弱项|偏差|差异|松懈|应付|有限|较为?(?:简单|笼统|粗|分散|陈旧|滞后|少|弱|低|窄|慢)|落后|迟缓|被动|狭窄|错漏|粗糙"
              + "|(?<![们局乡镇县市区委办厅将])需要?(?:进一步|不断|持续|继续)(?:提高|提升|加强|规范|完善|拓展|拓宽|深化|丰富|增强|健全|优化|强化|改进)|(?:仍|还|也|均|都|方面|等)需要?[^,。;:将]{0,12}(?:改进|完善|加强|提升|提高|优化)|(?:还|仍|尚|仍然|还是)(?:需要?|须|应|要|待|有|存在|没有)(?!一些|不少|以下|如下|一定的?(?:问题|不足|差距|距离))|没有(?!问题)|缺(?=[人专])|把握不准|弱化|不愿|不敢|不会|不想|差(?=[距强])(?!距)|紧张|紧缺|混乱|随意|拖沓|拖延|延误|兼管|兼任|照搬|照抄|错误|错别|错漏|疏漏|遗漏|漏洞|松散|僵化|守旧|老一套|打折扣|断档|断层|冷热|突击|泄露|通报|怕|畏难|顾虑|多头|各自为|推诿|短缺|笼统|晦涩|生硬|一阵风|老化|陈旧|过时|重复|不[尽够]如|少(?=[、，,。;])|(?<!专)兼职|身兼|流动性|更换频繁|变动频繁|人手紧|人少|走过场|错位|零散|起步阶段|不便|偏高|失效|分散|仅限|同质化|问题突出|较粗|不严"
              + "|空泛|贫乏|匮乏|为零|迟报|漏报|晚报|拖后|失去时效|延时|空档|非专职|调换|没底|淡漠|忽视|忽略|发声|简陋|丢失|难于|断链|错链|暗链|有误|隐患|形式主义|老旧|固化|空缺|不[互活服认]"
              + "|(?:率|量|度|数量|次数|频率|比例|人数|水平|程度|素质|质量|热情|面|宽度|联系|机会|公开|更新|内容|开|体验|步伐|能力|速度|效果|基础|力量|功能|反馈|进展|答复|回复)(?:较|偏|过|太|很|得|比较|相对)*(?:少|低|小|窄|弱|差|慢)(?=[、，,。;]|$)|停留(?=[于在])|鲜有|少有人|很少|往往|一[发转挂]了之|(?:只|仅)在|仅有?\\d|力不从心|(?:好于|优于|不如|落后于)|差别|赶在|老年.{0,6}障碍|居多|多为|浮于|(?:时间|周期|间隔)(?:较|偏)长|过[长多细繁杂深]|太[细杂乱多深长专繁]|没(?=[跟到能做用看人讲说摸听弄想学写管])|(?<![离少免舍])不(?:着|清|懂|出(?!现)|住|透|了(?!解|断))|遮掩|遮遮掩掩|含糊|潦草|走样|脱钩|卡壳|杂乱|繁琐|冗长|石沉大海|形同虚设|无人问津|寥寥|(?:压力|难度)(?:较|很|偏)?大|扎堆|沿用[^,。;]{0,2}[旧老原]|(?:还|又|同时)兼顾|传统(?=[，,。;])|(?<!无)障碍|[打点]不开|被[^,。;]{0,8}(?:纠正|纠错|撤销|责令|确认违法|通报)");

  /** 部分村的公开栏还是去年的内容 says whose fault it is that it speaks of. */
  private static final Cue FAULT_OF_SOME =
      Cue.of(
          "(?:^|[,;。])(?:(?:仍|还|尚|也)?(?:存在|有)|由于|因为?|且|但|反映出)?(?:部分|个别|少数|极少数|一些|有些|某些|有的(?!放矢))(?!.{0,6}(?:问题|不足|差距|困难|短板|薄弱环节)(?:[,:;。]|$))[^,;。]{2}");

  /** 今年以来，我区新建专区15个 tells what was done. */
  private static final Cue DONE =
      Cue.of(
          "(?:(?:今年|一年|去年|本年)(?:以来|来)?|\\d{4}年(?:\\d{1,2}月)?份?(?:以来|起|底|初|开始)?|本年度),?(?:"
              + AGENT
              + "|)[^,。]{0,4}(?:新建|启用|上线|开通|改版|升级|增设|设立|成立|修订|出台|推行|实行|组织|开展|举办|建立|印发|制定|完善|推动|加强|先后|累计|共|通过|针对|新增)");

  private static final Cue GENERAL_PROBLEM =
      Cue.of(
          "(?:存在|有|出现)(?:着|了)?(?:的)?(?:一些|一定的?|不少|以下|如下|诸多|许多|些许|部分|很多|某些|几个?(?:方面的)?|较多)?.{0,4}(?:问题|不足|差距|困难|薄弱环节|薄弱点|距离|短板|弱项)(?:[和与及、](?:问题|不足|困难|差距))?|差距|距离|问题(?:和|与|及)不足|不足之处|短板弱项|问题(?:也|还|仍)(?:不少|很多|较多|比较突出)|(?:上述|以上|这些|前述)(?:的)?(?:不足|短板|薄弱环节|弱项)");

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

  private static final Cue NOTHING =
      Cue.of(
          "(?:(?:目前|本年度?|\\d{4}年度?|今年|[我本](?:们|局|乡|镇|县|市|区|委|办|厅|街道?|校|院|单位|机关|部门)|在|政府信息公开|政务公开|信息公开|工作|[中方面上的]|存在的?(?:主要)?问题|改进(?:情况|措施)|主要问题|及|和|,|:|、|暂时|开展|正常|良好|顺利|规范|有序|总体|整体|较好|情况){0,14}"
              + "(?:暂|尚|均)?(?:无|没有|不存在|未发现|未出现|未存在|无存在|没有发现)(?:任何|明显|突出|较大|重大|相关|上述|此类|有关|的|存在|出现|主要|需要?说明的|需要?报告的|需要?改进的|政府信息公开|政务公开|信息公开|工作|方面){0,6}"
              + "(?:问题|不足|情况|事项|内容|困难)?(?:[和及、与](?:不足|问题|困难|改进情况|改进措施|需要改进的(?:情况|地方)))?)[。.;!]?");

  /** 总体运行平稳，未出现明显问题. */
  private static final Cue NONE_AT_END =
      Cue.of(
          "(?:[暂尚均也并])?(?:(?<!有)无|没有|不存在|未发现|未出现|未存在|没有发现|没有出现|未见)(?:任何|明显|突出|较大|重大|大的|相关|上述|此类|有关|的|存在|出现|主要|需要?(?:整改|改进|说明|解决)的?|政府信息公开|政务公开|信息公开|工作|方面|中){0,6}"
              + "(?:问题|不足|困难|短板|薄弱环节|(?<=(?:整改|改进|说明|解决)的?)(?:事项|地方|方面|情况|内容))(?:[和及、与或](?:不足|问题|困难|短板))?(?:的?情况)?[。.;!,]?$");

  private static final int LONGEST_NOTHING = 70;

  /** 对公开不及时的单位 names a problem to deal with it. */
  private static final Cue DEALS_WITH =
      Cue.of(
          "(?:同时|此外|另外|并|,){0,4}+(?:针对|对(?!.{2,16}(?:不|缺|欠|认识|重视|了解))|将|把|为|由|每|以|向|与|会同|联合|聘请|避免|防止|杜绝)");

  /** The words of a problem that end what they say, and do not qualify what follows. */
  private static final Cue PREDICATE_END =
      Cue.of(
          "(?:"
              + SPECIFIC_PROBLEM
              + ")[^,。;的]{0,6}(?:[,。;:、]|$)|(?:仍|还|仍然|依然|也)?存在.{2,30}(?:问题|现象|情况)[,。;]");

  private RoleCues() {}

  static boolean isPivot(String sentence) {
    return PIVOT.matcher(head(sentence)).lookingAt();
  }

  /** Index behind the mark at which a sentence turns to measures; -1 where it does not. */
  static int innerPivot(String sentence) {
    Matcher matcher = INNER_PIVOT.matcher(sentence);
    return matcher.find() ? matcher.end() : -1;
  }

  /** Whether a sentence says that there is no problem, or ends in that and says nothing else. */
  static boolean isNothing(String sentence) {
    if (sentence.length() <= 50 && NOTHING.is(sentence)) {
      return true;
    }
    Matcher none = NONE_AT_END.matcher(sentence);
    if (sentence.length() > LONGEST_NOTHING || !none.find()) {
      return false;
    }
    String before = sentence.substring(0, none.start());
    return !SPECIFIC_PROBLEM.isIn(before)
        && !FUTURE.isIn(before)
        && !MEASURE_START.matcher(before).lookingAt();
  }

  /** Whether a sentence states a problem itself, not one that is being dealt with. */
  static boolean statesProblem(String sentence) {
    return role(sentence).equals(Optional.of(ClauseRole.PROBLEM))
        && !isPivot(sentence)
        && !isFuture(sentence)
        && !DEALS_WITH.matcher(sentence).lookingAt()
        && PREDICATE_END.matcher(sentence).find();
  }

  /** Whether a sentence leads to what follows rather than saying it. */
  static boolean isIntro(String sentence) {
    if (WANTS_AT_LARGE.isIn(sentence)) {
      return true;
    }
    boolean isSpecific = isSpecific(sentence);
    if (LEADS_ON.isIn(sentence) && !isSpecific) {
      return true;
    }
    return (GENERAL_PROBLEM.isIn(sentence) || ACHIEVED.isIn(sentence)) && !isSpecific;
  }

  /** Whether a sentence says no more than that there are problems. */
  static boolean isGeneral(String sentence) {
    return GENERAL_PROBLEM.isIn(sentence) && !LEADS_ON.isIn(sentence);
  }

  /** Whether a sentence says that what is done falls behind what is asked for. */
  static boolean isGapToNeeds(String sentence) {
    return isGeneral(sentence) && GAP_TO_NEEDS.isIn(sentence);
  }

  /** Whether a sentence says so without first telling what was achieved. */
  static boolean isPlainGapToNeeds(String sentence) {
    return isGapToNeeds(sentence) && !ACHIEVED.isIn(sentence) && !sentence.endsWith(":");
  }

  /** Whether a sentence tells what was done. */
  static boolean isDone(String sentence) {
    return DONE.matcher(sentence).lookingAt() && !isSpecific(sentence);
  }

  /** Whether a sentence says that what will be done follows: 将采取以下措施. */
  static boolean leadsToMeasures(String sentence) {
    return sentence.endsWith(":") || MEASURES_FOLLOW.isIn(sentence);
  }

  /** Whether a sentence says that problems follow: 主要存在以下问题:. */
  static boolean leadsToProblems(String sentence) {
    return sentence.endsWith(":")
        && GENERAL_PROBLEM.isIn(sentence)
        && !isPivot(sentence)
        && !Announcement.namesMeasure(sentence);
  }

  /** Whether a sentence says what will be done. */
  static boolean isFuture(String sentence) {
    return FUTURE.isIn(head(sentence));
  }

  /** Problem or measure by the words of the sentence alone; empty where they don't tell. */
  static Optional<ClauseRole> role(String sentence) {
    String head = head(sentence);
    boolean isProblem = isSpecific(head);
    boolean isMeasure = startsMeasure(head) || FUTURE.isIn(head);
    if (!isProblem && !isMeasure && head.length() < sentence.length()) {
      isProblem = isSpecific(sentence) && !FUTURE.isIn(sentence);
    }
    if (isProblem == isMeasure) {
      return Optional.empty();
    }
    return Optional.of(isProblem ? ClauseRole.PROBLEM : ClauseRole.MEASURE);
  }

  private static boolean startsMeasure(String head) {
    return MEASURE_START.matcher(head).lookingAt()
        && !WANTING_NOUN.matcher(head).lookingAt()
        && !endsWanting(head.substring(0, firstPart(head)));
  }

  private static int firstPart(String head) {
    int end = 0;
    while (end < head.length() && ",。;:".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** 主动服务的理念树得不牢: what begins as a measure may do ends in what is wrong. */
  private static boolean endsWanting(String part) {
    Matcher lack = SPECIFIC_PROBLEM.matcher(part);
    int end = 0;
    while (lack.find()) {
      end = lack.end();
    }
    return end > 0 && end >= part.length() - 2 && !MENDS.isIn(part);
  }

  /** Whether a sentence says what is wrong, beyond saying that there are problems. */
  private static boolean isSpecific(String sentence) {
    String rest =
        GENERAL_PROBLEM.isIn(sentence)
            ? GENERAL_PROBLEM.matcher(sentence).replaceAll("")
            : sentence;
    return SPECIFIC_PROBLEM.isIn(rest) || FAULT_OF_SOME.isIn(rest);
  }

  private static String head(String sentence) {
    return sentence.substring(0, Math.min(HEAD, sentence.length()));
  }
}
