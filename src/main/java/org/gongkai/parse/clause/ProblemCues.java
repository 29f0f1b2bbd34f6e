package org.gongkai.parse.clause;

import java.util.regex.Matcher;
import org.gongkai.parse.text.Cue;

/** The words that say what is wrong, or no more than that something is. */
final class ProblemCues {

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

  private static final Cue GENERAL_PROBLEM =
      Cue.of(
          "(?:存在|有|出现)(?:着|了)?(?:的)?(?:一些|一定的?|不少|以下|如下|诸多|许多|些许|部分|很多|某些|几个?(?:方面的)?|较多)?.{0,4}(?:问题|不足|差距|困难|薄弱环节|薄弱点|距离|短板|弱项)(?:[和与及、](?:问题|不足|困难|差距))?|差距|距离|问题(?:和|与|及)不足|不足之处|短板弱项|问题(?:也|还|仍)(?:不少|很多|较多|比较突出)|(?:上述|以上|这些|前述)(?:的)?(?:不足|短板|薄弱环节|弱项)");

  /** The words of a problem that end what they say, and do not qualify what follows. */
  private static final Cue PREDICATE_END =
      Cue.of(
          "(?:"
              + SPECIFIC_PROBLEM
              + ")[^,。;的]{0,6}(?:[,。;:、]|$)|(?:仍|还|仍然|依然|也)?存在.{2,30}(?:问题|现象|情况)[,。;]");

  private ProblemCues() {}

  /** Whether a sentence says what is wrong, beyond saying that there are problems. */
  static boolean isSpecific(String sentence) {
    String rest =
        GENERAL_PROBLEM.isIn(sentence)
            ? GENERAL_PROBLEM.matcher(sentence).replaceAll("")
            : sentence;
    return hasFault(rest) || FAULT_OF_SOME.isIn(rest);
  }

  /** Whether a sentence says at large that there are problems. */
  static boolean namesProblems(String sentence) {
    return GENERAL_PROBLEM.isIn(sentence);
  }

  /** Whether there is a word for what is wrong. */
  static boolean hasFault(String words) {
    return SPECIFIC_PROBLEM.isIn(words);
  }

  /** Whether the last word is one for what is wrong. */
  static boolean endsInFault(String words) {
    Matcher lack = SPECIFIC_PROBLEM.matcher(words);
    int end = 0;
    while (lack.find()) {
      end = lack.end();
    }
    return end > 0 && end >= words.length() - 2;
  }

  /** Whether what is wrong is said of something, and does not qualify what follows. */
  static boolean isPredicate(String sentence) {
    return PREDICATE_END.matcher(sentence).find();
  }
}
