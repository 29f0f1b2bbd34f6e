package org.gongkai.parse.statement;

import java.util.List;
import java.util.Set;
import org.gongkai.parse.statement.StatementRule.Topic;
import org.gongkai.parse.text.Cue;
import org.gongkai.report.StatementKind;

/** The ways in which reports state their figures in sentences. */
final class StatementRules {

  /** Words between a noun and its number: 共计约. */
  private static final String LEADING =
      "(?:数量|总数|总量|条数|件数|次数|(?:的?情况)(?=:)|数)?,?(?:共有|共计|总计|合计|累计|共|计|为|是|有|达到|达|:){0,3}(?<q>大约|将近|超过|约|近|超|逾)?";

  private static final String NUMBER = "(?<n>[\uE000\uE001])";

  private static final String TO_NUMBER = LEADING + NUMBER;

  /** 16项65条: so many of so many kinds. */
  private static final String COUNTED_BY_KIND = "(?:\uE000(?=\uE000))?";

  /** 主动公开机构职能、财政预决算等信息共计86条: what is disclosed may be listed before a total. */
  private static final String LISTED =
      "(?:(?<=主动公开|向社会公开|对外公开)[^,。;:况\uE000-\uE003]{4,90}?(?:信息|事项)(?=共|累计|合计|总计)"
          + "|[^,。;:况\uE000-\uE003]{2,60}?等(?=共计|合计|总计))?";

  /** 发布财政、招生等各类信息566条. */
  private static final String OF_KINDS =
      "(?:(?:(?!情况)[^,。;:\uE000-\uE003]){2,60}?等(?=各类|各种|各项|(?:政府|政务)?信息))?";

  private static final String WORDS = "[^,。;:\uE000-\uE003]";

  /** Everybody, in the words of the Regulation. */
  private static final String ANYBODY = "公民、法人(?:或者?|和|及|与|、)(?:其[他它])?组织(?:提交|提出)?";

  private static final Set<String> ITEMS = Set.of("条", "件", "份", "篇", "项", "则", "条次", "件次", "个");

  private static final Set<String> CASES =
      Set.of("件", "条", "份", "宗", "起", "次", "项", "例", "个", "封", "件次", "案", "人次");

  private static final Set<String> TIMES = Set.of("次", "场", "期", "件", "条", "个");

  private static final Cue NONE = Cue.of("(?!)");

  /** Results and sides of a review, and what an agency handles for others. */
  private static final Cue REVIEW_DETAIL =
      Cue.of("维持|纠正|纠错|撤销|审结|胜诉|败诉|驳回|应诉|出庭|变更|违法|代理|(?:办理|承办|审理)(?:各类)?(?:行政)?复议");

  private static final Cue APPLICATION_DETAIL =
      Cue.of(
          "复议|诉讼|投诉|举报|提案|议案|建议|咨询|留言|信访|许可|(?<!收到并)答复|(?<!收到并)办结|结转|遗留|网上|书面|网络|当面|信函|传真|邮件|邮寄|邮政|现场|平台|延期|予以|不予|同意|收费|自然人|企业|(?<!其他|它)组织申请(?!公开|政府信息)");

  private static final Cue ANSWER_DETAIL =
      Cue.of(
          "建议|提案|议案|信访|咨询|留言|投诉|热线|网站|网民|网友|信箱|来信|来电|网上|书面|当面|信函|延期|逾期|不予|部分|同意|平台|复议|诉讼|未|结转|顺延|工单|诉求|问题");

  /** Sub-counts and other subjects. */
  private static final Cue DISCLOSURE_DETAIL =
      Cue.of(
          "(?<!各)类信息|类[\uE000]|方面|领域|(?<!全[省市县区州旗][^,]{0,6}|各级)各[乡镇部单村科]|等法定主动|分别|未|不(?!同)|申请公开");

  /** 配备1名专职工作人员、2名兼职工作人员. */
  private static final String STAFFED =
      "(?:(?:配备|配有|落实|安排|确定|指定|明确)了?|\uE000(?:专职|全职|兼职)(?:工作)?人员[、,和])(?<n>\uE000)(?:的)?";

  private static final String STAFF = "(?:工作)?人员";

  private static final Set<String> PEOPLE = Set.of("名", "人", "个");

  private static final Cue TRAINED = Cue.of("培训|参加");

  static final List<StatementRule> ALL =
      List.of(
          rule(
              StatementKind.APPLICATIONS_RECEIVED,
              "(?:收到|受理|接收到|接收|接到|收悉|新收)"
                  + WORDS
                  + "{0,36}?(?:公开"
                  + WORDS
                  + "{0,10}申请|依申请公开|申请公开|依申请(?:政府)?信息公开)(?:的|政府|信息|申请|请求|事项|办件|件|案件){0,4}"
                  + TO_NUMBER,
              CASES,
              APPLICATION_DETAIL,
              Topic.ANY,
              false),
          rule(
              StatementKind.APPLICATIONS_RECEIVED,
              "(?:收到|受理|接收到|新收到?)(?:各类|群众|公民|社会公众|公众|办理|"
                  + ANYBODY
                  + "|的|了){0,3}(?:申请|申请件)"
                  + TO_NUMBER,
              CASES,
              APPLICATION_DETAIL,
              Topic.DISCLOSURE,
              false),
          rule(
              StatementKind.APPLICATIONS_RECEIVED,
              "(?:信息公开申请|依申请公开(?:政府信息)?(?:申请|事项|件|办件)?)的?(?:受理|收件|接收)?(?:数量|总数|总量|件数|数|量)(?:共计|共|为|是|有|:){0,2}(?<q>约|近|超)?(?<n>[\uE000\uE001])",
              CASES,
              APPLICATION_DETAIL,
              Topic.ANY,
              false),
          rule(
              StatementKind.APPLICATIONS_RECEIVED,
              "(?:收到|受理|接收到|接收|接到|收悉|新收)(?:的|了|到|和处理|和办理|并处理|并办理|各类|群众|公民|社会公众|公众){0,3}(?<q>大约|将近|超过|约|近|超|逾)?(?<n>\uE000)(?:的|有关|关于|要求|各类){0,2}[“\"]?(?:政府|政务)?(?:信息公开(?:的|类)?申请|(?:信息)?依申请公开|公开(?:政府|相关|有关)?信息的?申请|申请公开|申请(?:政府)?信息公开)(?!"
                  + WORDS
                  + "{0,8}(?:复议|诉讼|答复|投诉|举报))",
              CASES,
              APPLICATION_DETAIL,
              Topic.ANY,
              false),
          rule(
              StatementKind.APPLICATIONS_RECEIVED,
              "(?:(?:其中|包括|包含|含)[,:]?|(?<=[,;、)]))(?:本年度?|今年)?新收(?:到|政府信息公开|的|申请){0,3}" + TO_NUMBER,
              CASES,
              APPLICATION_DETAIL,
              Topic.DISCLOSURE,
              true),
          rule(
              StatementKind.APPLICATIONS_RECEIVED,
              "依申请公开(?:方面|情况|工作)?[,:](?:(?:全年|本年度?|今年|\uE002度?|[我本][局委办厅县区市旗镇乡院校]),?){0,2}共?(?:收到|受理|接到)[了的]?"
                  + TO_NUMBER,
              CASES,
              APPLICATION_DETAIL,
              Topic.ANY,
              false),
          rule(
              StatementKind.APPLICATIONS_RECEIVED,
              "(?:收到|受理|接到)[了的]?依申请(?:件|事项)?" + TO_NUMBER,
              CASES,
              APPLICATION_DETAIL,
              Topic.ANY,
              false),
          rule(
              StatementKind.APPLICATIONS_RECEIVED,
              "(?:收到|受理|接到)(?:的|了)?(?:政府|政务)公开信息(?:申请|事项|件)?" + TO_NUMBER,
              CASES,
              APPLICATION_DETAIL,
              Topic.ANY,
              false),
          rule(
              StatementKind.APPLICATIONS_ANSWERED,
              "(?:答复|办结|回复|办理完毕)(?:了)?(?:政府信息公开|信息公开|依申请公开|政府信息|申请人|申请|事项|件|的){0,4}" + TO_NUMBER,
              CASES,
              ANSWER_DETAIL,
              Topic.APPLICATIONS,
              true),
          rule(
              StatementKind.CARRIED_OVER,
              "(?:上一?年度?(?:结转|遗留|转入)|(?:结转|承接)上一?年度?)(?:的|政府|信息|公开|申请|办理|未办结|至本年度?|到本年度?|本年度?){0,6}"
                  + TO_NUMBER,
              CASES,
              NONE,
              Topic.DISCLOSURE,
              true),
          rule(
              StatementKind.CARRIED_OVER,
              "\uE002度?(?:结转|遗留)(?:至本年度?|到本年度?)?的?" + TO_NUMBER,
              CASES,
              NONE,
              Topic.DISCLOSURE,
              true),
          rule(
              StatementKind.CARRIED_FORWARD,
              "(?:结转|顺延)(?:(?:至|到|入)?(?:下|次|明)一?年?度?|(?:至|到|入)\uE002度?)(?:继续|办理|答复|处理|的|政府|信息|公开|申请){0,6}"
                  + TO_NUMBER,
              CASES,
              NONE,
              Topic.DISCLOSURE,
              true),
          rule(
              StatementKind.CARRIED_FORWARD,
              "(?<n>\uE000)(?:政府信息公开|依申请公开|信息公开|申请|正在办理|尚未办结|未办结){0,4}(?:将|已|需|均)?结转(?:至|到|入)?(?:(?:下|次|明)一?年|\uE002度?(?=继续|办理|答复|处理|[。;,]|$))(?![^。;]{0,8}\uE000)",
              CASES,
              NONE,
              Topic.DISCLOSURE,
              true),
          rule(
              StatementKind.RECONSIDERATIONS,
              "(?:行政)?复议(?:案件|申请|案|事项|情况|的){0,3}" + TO_NUMBER,
              CASES,
              REVIEW_DETAIL,
              Topic.DISCLOSURE,
              false),
          rule(
              StatementKind.LITIGATIONS,
              "(?:行政)?诉讼(?:案件|申请|案|事项|情况|的){0,3}" + TO_NUMBER,
              CASES,
              Cue.of(REVIEW_DETAIL + "|复议(?:、|和|及|与|或|并)" + WORDS + "{0,8}诉讼"),
              Topic.DISCLOSURE,
              false),
          rule(
              StatementKind.FEE_AMOUNT,
              "(?:收取|收费|费用)(?:金额|总额|总金额|信息处理费|处理费|检索|复制|复印|打印|邮寄|工本|、|和|及|等|费用|费|政府信息公开|信息公开|的){0,7}"
                  + TO_NUMBER,
              Set.of("元", "万元"),
              Cue.of("事业性|罚|税|行政收费|减免|免除|采购"),
              Topic.APPLICATIONS,
              false),
          rule(
              StatementKind.APPLICATIONS_PARTIALLY_GRANTED,
              "部分公开[”\"’」]?(?:的|答复){0,2}" + TO_NUMBER,
              CASES,
              NONE,
              Topic.APPLICATIONS,
              true),
          rule(
              StatementKind.APPLICATIONS_DENIED,
              "(?:不予公开|不同意公开)[”\"’」]?(?:的|答复){0,2}" + TO_NUMBER,
              CASES,
              NONE,
              Topic.APPLICATIONS,
              true),
          rule(
              StatementKind.APPLICATIONS_GRANTED,
              "(?<!不)(?:予以公开|同意公开|全部公开)[”\"’」]?(?:的|答复|信息){0,2}" + TO_NUMBER,
              CASES,
              Cue.of("不予以|主动"),
              Topic.APPLICATIONS,
              true),
          rule(
              StatementKind.NORMATIVE_DOCUMENTS_IN_FORCE,
              "现行有效的?(?:行政)?规范性文件" + TO_NUMBER,
              Set.of("件", "份", "个", "部"),
              NONE,
              Topic.ANY,
              true),
          rule(
              StatementKind.NORMATIVE_DOCUMENTS_ISSUED,
              "(?:制定|制发|出台|印发|制作|发布)(?:并(?:公开|发布))?了?(?:的)?(?:行政)?规范性文件" + TO_NUMBER,
              Set.of("件", "份", "个", "部"),
              Cue.of("废止|清理"),
              Topic.ANY,
              true),
          rule(
              StatementKind.NORMATIVE_DOCUMENTS_DISCLOSED,
              "主动公开(?:的|了)?(?:行政)?规范性文件" + TO_NUMBER,
              Set.of("件", "条", "份", "个", "部"),
              NONE,
              Topic.ANY,
              true),
          rule(
              StatementKind.REGULATIONS_ISSUED,
              "(?:制定|出台|制发)(?:政府|的|了){0,2}规章" + TO_NUMBER,
              Set.of("件", "个", "部"),
              Cue.of("废止|清理|制度"),
              Topic.ANY,
              true),
          rule(
              StatementKind.POLICY_INTERPRETATIONS,
              "(?:(?:政策|文件)(?:文件)?解读(?:公开信息|稿件|材料|信息|文章|产品|文件|稿|件)?|(?<!政策|文件)解读(?:稿件|材料|文章|产品|信息))"
                  + TO_NUMBER,
              Set.of("篇", "条", "件", "次", "份", "个", "期", "则", "项"),
              NONE,
              Topic.ANY,
              true),
          rule(
              StatementKind.RESPONSES_TO_CONCERNS,
              "回应(?:公众|社会|群众|民生)?(?:关切|关注|热点)(?:热点|问题|事项|或|重大|舆情|的){0,5}" + TO_NUMBER,
              TIMES,
              NONE,
              Topic.ANY,
              true),
          rule(
              StatementKind.PRESS_CONFERENCES,
              "(?:召开|举办|举行|组织)了?(?:各类|政府|例行){0,2}新闻发布会" + TO_NUMBER,
              TIMES,
              NONE,
              Topic.ANY,
              true),
          rule(
              StatementKind.PRESS_CONFERENCES,
              "(?:召开|举办|举行|组织)了?(?<q>约|近|超)?(?<n>\uE000)(?:各类|政府|市政府|省政府|县政府|区政府|例行|专题){0,2}新闻发布(?:会|活动)",
              TIMES,
              NONE,
              Topic.ANY,
              true),
          rule(
              StatementKind.ONLINE_INTERVIEWS,
              "(?:在线|网上)访谈(?:节目|活动)?" + TO_NUMBER,
              TIMES,
              NONE,
              Topic.ANY,
              true),
          rule(
              StatementKind.MEETINGS_AND_TRAININGS,
              "(?:召开|举办|组织|开展)了?(?:全[市县区乡镇])?(?:政府信息公开|政务公开|信息公开)(?:业务|工作|专题|专项|知识|推进|人员){0,4}(?:培训班|培训会|培训|会议|会)"
                  + TO_NUMBER,
              Set.of("次", "场", "期"),
              NONE,
              Topic.ANY,
              true),
          rule(
              StatementKind.COMPLAINTS,
              "(?:信息公开|政务公开)(?:工作|事务|方面|类|的){0,2}(?:投诉举报|举报投诉|投诉|举报)(?:案件|事项|件|信件)?" + TO_NUMBER,
              CASES,
              NONE,
              Topic.ANY,
              true),
          rule(
              StatementKind.STAFF_FULL_TIME,
              STAFFED + "(?:专职|全职)" + STAFF,
              PEOPLE,
              TRAINED,
              Topic.ANY,
              true),
          rule(
              StatementKind.STAFF_PART_TIME,
              STAFFED + "兼职" + STAFF,
              PEOPLE,
              TRAINED,
              Topic.ANY,
              true),
          rule(
              StatementKind.STAFF,
              "(?:政府信息公开|政务公开|信息公开)工作(?:专兼职|专职|兼职)?(?:工作)?人员" + TO_NUMBER,
              Set.of("名", "人", "个"),
              Cue.of("培训|参加"),
              Topic.ANY,
              true));

  /** Disclosures, whose kind the channels that are named decide. */
  static final StatementRule DISCLOSURES =
      rule(
          StatementKind.PROACTIVELY_DISCLOSED,
          "(?<verb>主动(?:向社会|对外|及时)?(?:公开|发布)|(?:完成|进行|实现)(?:政府|政务)信息公开|公开|公示|发布|推送|上传|编发)(?:的|了)?"
              + OF_KINDS
              + "(?:各类|各种|各项|有关|相关)?(?:海关|本级)?(?:政府工作|政府|政务|医院|学校|工作)?(?:公开)?(?<object>信息(?:、动态|内容)?|文件|文章|稿件|推文)?(?:的)?"
              + LISTED
              + LEADING
              + COUNTED_BY_KIND
              + NUMBER,
          ITEMS,
          DISCLOSURE_DETAIL,
          Topic.ANY,
          true);

  private StatementRules() {}

  private static StatementRule rule(
      StatementKind kind,
      String pattern,
      Set<String> units,
      Cue excluded,
      Topic about,
      boolean isPart) {
    return new StatementRule(kind, Cue.of(pattern), units, excluded, about, isPart);
  }
}
