package org.gongkai.parse.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.parse.section.SectionReader;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Statement;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementReaderTest {

  private static final String TITLE = "某县某镇2020年政府信息公开工作年度报告\n一、总体情况\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020年，我镇主动公开政府信息580条。|proactively_disclosed=580条",
        "全年共主动公开各类政府信息1,234条，其中通过政府网站公开1000条，通过微信公众号发布信息234条。|proactively_disclosed=1234条 website_disclosures=1000条 wechat_disclosures=234条",
        "全年累计主动公开信息一万二千余条。|proactively_disclosed=12000余条",
        "今年主动公开政府信息约1.2万条。|proactively_disclosed=12000约条",
        "主动公开信息 ２ ３ 条|proactively_disclosed=23条",
        "通过宣传栏、广播等形式公开信息330余条。|proactively_disclosed_other_channels=330余条",
        "截至2020年底，累计主动公开政府信息9000条。|''",
        "2019年主动公开信息300条。|''",
        "较上年增加主动公开信息20条。|''",
        "计划主动公开政府信息500条。|''",
        "主动公开率达到98%，涉及《通知》（闽政办〔2020〕26号）第3条。|''",
        "全年公开政策文件类信息20条，机构职能类信息2条。|''",
        "本年共收到政府信息公开申请3119件，其中自然人申请3000件，商业企业119件。|applications_received=3119件",
        "共收到公民、法人和其他组织提出的政府信息公开申请二十三件，均已按期答复。|applications_received=23件",
        "2020年，收到政府信息公开申请12件，答复12件。|applications_received=12件 applications_answered=12件",
        "上年结转政府信息公开申请3件，结转下年度继续办理2件。|carried_over=3件 carried_forward=2件",
        "收到依申请公开10件，办结9件，1件结转下年度办理。|applications_received=10件 applications_answered=9件 carried_forward=1件",
        "全年未收到政府信息公开申请。|applications_received=0",
        "2020年度，我镇没有收到公民、法人或其他组织要求公开政府信息的申请。|applications_received=0",
        "2020年无依申请公开件。|applications_received=0",
        "依申请公开政府信息为零。|applications_received=0",
        "全年收到政府信息公开申请0件。|applications_received=0件",
        "我局实现政府信息公开零申请。|applications_received=0",
        "未收到书面形式的政府信息公开申请。|''",
        "未收到除网络以外的政府信息公开申请。|''",
        "未出现依申请公开答复超期的情况。|''",
        "无正当理由大量反复申请公开信息的，不予处理。|''",
        "政府信息公开申请、行政复议、行政诉讼均为0件。|applications_received=0 reconsiderations=0 litigations=0",
        "未发生因政府信息公开引起的行政复议、行政诉讼。|reconsiderations=0 litigations=0",
        "因政府信息公开申请行政复议0件，提起行政诉讼0件。|reconsiderations=0件 litigations=0件",
        "本年度因政府信息公开引发行政复议2起、行政诉讼1起。|reconsiderations=2起 litigations=1起",
        "政府信息公开行政复议和行政诉讼共5件。|''",
        "未发生政府信息公开行政复议被纠正、行政诉讼败诉的情况。|''",
        "全年办理行政复议案件120件。|''",
        "收到行政复议申请5件、信访举报30件。|''",
        "收到群众来信来访申请30件，办结建议提案15件。|''",
        "2020年，我镇未收到和处理政府信息公开申请，零报告。|applications_received=0",
        "2020年度，镇政府未收到政府信息依申请公开办理情况。|applications_received=0",
        "未收到和处理超期的政府信息公开申请。|''",
        "全年收到信息公开举报投诉3件。|complaints=3件",
        "共接到举报投诉120件，其中市长热线转交80件。|''",
        "通过县“三务公开”平台公开公示各类信息96条。|proactively_disclosed_other_channels=96条",
        "2020年，我镇通过县“阳光村务”平台公示各类信息96条，在某县人民政府网公开信息12条。|proactively_disclosed_other_channels=96条 website_disclosures=12条",
        "2020年累计通过某县人民政府网公开信息31条；通过微信公众平台公开信息205条。|website_disclosures=31条 wechat_disclosures=205条",
        "未发生政府信息公开收费情况。|fee_amount=0",
        "2020年，利用门户网站公开信息88条、在线访谈1期、微信公众号推送信息1350篇。|website_disclosures=88条 online_interviews=1期 wechat_disclosures=1350篇",
        "全年没有发生收费及减免情况，也没有收到公开申请。|fee_amount=0 applications_received=0",
        "全年主动公开各类信息百余条。|proactively_disclosed=100余条",
        "全年主动公开政府信息近千条，微信公众号推送信息万余条。|proactively_disclosed=1000近条 wechat_disclosures=10000余条",
        "2020年，全县通过网站、微信公众号等渠道主动公开信息900条次。全年专题专栏公开信息88条次。|proactively_disclosed=900条次 website_disclosures=88条次",
        "通过镇政府网站公开机构职能、预决算等法定主动公开信息31条，养老服务等标准目录信息71条。|''",
        "2020年度，全县共收到7件“依申请公开”申请，均已办结。|applications_received=7件",
        "依申请公开政府信息未收取任何费用。|fee_amount=0",
        "依申请公开收取信息处理费300元。|fee_amount=300元",
        "全年收到申请5件，同比增加2件。|''",
        "每个季度召开一次专题会议，24小时内回应，20个工作日内公开。|''",
        "联系电话：0795—8745164，邮编354506。|''",
        "2020年度，我局收到公民、法人和其他组织申请公开政府信息0条。|applications_received=0条",
        "2020年，全乡主动公开信息33条，零依申请。|proactively_disclosed=33条 applications_received=0",
        "收到申请23件，其中，“同意公开”的18件，“不予公开”的2件。|applications_granted=18件 applications_denied=2件",
        "2020年公开30条信息，其中，通过网站公开20余条，通过微信公众号发布12条。|proactively_disclosed=30条 website_disclosures=20余条 wechat_disclosures=12条",
        "截至2020年12月31日，我厅累计主动公开政府信息9,873条，其中2020年公开2,456条。|proactively_disclosed=2456条",
        "截至2020年底，全市累计主动公开政府信息68.2万条，其中2020年新增主动公开政府信息15.6732万条。|proactively_disclosed=156732条",
        "截至2020年底，全市累计主动公开政府信息68万条，其中2019年公开2,456条。|''",
        "至2020年底，本机关累计主动公开政府信息913条，其中2020年主动公开136条。|proactively_disclosed=136条",
        "依申请公开共收取检索、复制费25元。|fee_amount=25元",
        "举办新闻发布会12场。|press_conferences=12场",
        "7 . 属 于 无 法 提 供 其 政 府 信 息 公 开 0 0 0 0 0 0 0 申 请|''",
        "提供政府信息公开0000000申请。|''",
        "我局2.21年主动公开政府信息5条。|proactively_disclosed=5条",
        "收 到 政 府 信 息 公 开 申 请 1 2 3 件 。|applications_received=123件",
        "我镇收到0件信息公开申请受理和通过电子邮件提交的信息公开申请受理。|applications_received=0件",
        "全年共收到15件政府信息公开申请，均已答复。|applications_received=15件",
        "收到3件因信息公开申请引发的行政复议。|''",
        "受理公民、法人和其他组织向市政府及市政府办公室提出的政府信息公开申请5件。|applications_received=5件",
        "全年主动公开政府信息21条，依申请公开0件，配发解读材料3件。|proactively_disclosed=21条 applications_received=0件 policy_interpretations=3件",
        "我镇未收到依申请公开请求。|applications_received=0",
        "全年实现零申请。|applications_received=0",
        "未对公众依申请公开政府信息收取任何费用。|fee_amount=0",
        "全市没有收取依申请公开政府信息的费用。|fee_amount=0",
        "依申请公开政府信息不收取任何费用。|fee_amount=0",
        "包括不予公开政府信息的情况、依申请政府信息公开收费及减免情况等部分。|''",
        "未发生依申请公开违规收取费用的情况。|''",
        "不予公开信息有10条，主要是人事安排的信息。|''",
        "通过政务微信公众号公开108条信息。|wechat_disclosures=108条",
        "我镇通过不同渠道和方式主动公开政务信息共217条。|proactively_disclosed=217条",
        "主要包括政府门户网站和微信公众号等，其中，门户网站公开125条，微信公众号公开92条。|website_disclosures=125条 wechat_disclosures=92条",
        "我镇积极公开政府信息36条；其中单位概况信息1条。|proactively_disclosed=36条",
        "全年因政府信息公开引发行政复议案件3件，其中维持2件；行政诉讼0件。|reconsiderations=3件 litigations=0件",
        "2020年以来，东街街道主动公开信息数为286条。|proactively_disclosed=286条",
        "2008年以来，累计主动公开信息3000条。|''",
        "主动公开行政规范性文件数共0条。|normative_documents_disclosed=0条",
        "街道未向公民收取任何与政府信息公开工作相关的费用。|fee_amount=0",
        "全年未收取信息处理费。|fee_amount=0",
        "通过单位官网、微信公众号等渠道主动公开信息 1 2 0 条。|proactively_disclosed=120条",
        "共收到依申请公开请求30件，均按时答复。|applications_received=30件",
        "截止2020年12月31日，通过政府网站、微信公众号等载体全年累计主动公开政府信息数量46条。|proactively_disclosed=46条",
        "通过县政府信息公开平台累计公开206条，其中主动公开信息数为206条。|proactively_disclosed=206条",
        "门户网站主动公开工作动态33条，杨梅乡微信公众号公开共82条，村级政务公开栏公开223条。|wechat_disclosures=82条 proactively_disclosed_other_channels=223条",
        "主要通过村务公示栏、宣传海报等渠道，公示信息300余条。|proactively_disclosed_other_channels=300余条",
        "全年举办191场市政府新闻发布活动。|press_conferences=191场",
        "本镇到2020年底累计主动公开政府信息81条，全文电子化率达100%，其中，本年度新增的主动公开政府信息27条。|proactively_disclosed=27条",
        "一年来，通过县政府门户网站等平台，累计主动公开政府信息29条。|proactively_disclosed=29条",
        "2020年，局门户网站12个栏目共发布公开文章83篇。|website_disclosures=83篇",
        "全年微信公众号编发信息400余条。|wechat_disclosures=400余条",
        "全年受理依申请信息公开21件，部分公开2件。|applications_received=21件 applications_partially_granted=2件",
        "全年发布解读信息4条，在线访谈1期。|policy_interpretations=4条 online_interviews=1期",
        "因政府信息公开被申请行政复议、行政诉讼数量为0件。|reconsiderations=0 litigations=0",
        "因政府信息公开申请行政诉讼数量为2件。|litigations=2件",
        "全年共组织开展政府信息公开工作人员业务培训会13次。|meetings_and_trainings=13次",
        "全年政府网站公开上传信息64条，其中政策文件3条、财务公开1条、决策公开4条。|website_disclosures=64条",
        "2020年主动公开栏目共发布信息33条。|proactively_disclosed=33条",
        "2020年政府信息公开平台累计发布信息716条，其中政务公开平台发布信息398条。|website_disclosures=716条",
        "本镇对2019年1月1日以来的信息进行了梳理，2020年新增主动公开政府信息130条。|proactively_disclosed=130条",
        "截至2020年底主动公开政府信息130条。|''",
        "全年收到12起政府信息依申请公开。|applications_received=12起",
        "本报告年度我局收到1条申请政府信息公开的受理件。|applications_received=1条",
        "2020年我院主动公开医院信息213条。|proactively_disclosed=213条",
        "全年受理行政许可申请67件，办结67件。|''",
        "全年收到低保申请12件，办结12件；受理政府信息公开申请3件，办结2件。|applications_received=3件 applications_answered=2件",
        "收到政府信息公开申请3件；答复申请2件。|applications_received=3件 applications_answered=2件",
        "因政府信息公开申请行政复议、提起行政诉讼的数量均为0。|reconsiderations=0 litigations=0",
        "政府信息公开申请数量、行政复议数量均为0。|applications_received=0 reconsiderations=0",
        "2019年收到政府信息公开申请7件，2020年收到政府信息公开申请2件。|applications_received=2件",
        "2019年主动公开政府信息614条，2020年主动公开政府信息583条。|proactively_disclosed=583条",
        "与2019年的614条相比，本年度主动公开政府信息583条。|proactively_disclosed=583条",
        "公开政府信息48条（2019年42条），未收到公民、法人和其他组织的政府信息公开申请。|applications_received=0",
        "全年收到政府信息公开申请12件，结转至2021年办理1件。|applications_received=12件 carried_forward=1件",
        "政府信息公开申请受理量为12件（2019年15件）。|applications_received=12件",
        "受理依申请3件，已答复。|applications_received=3件",
        "截至2020年底，我局共主动公开政府信息932条；2020年新增主动公开政府信息66条。|proactively_disclosed=66条",
        "新收政府信息公开申请31宗，上年结转2宗；办结30宗，结转下年度3宗。|applications_received=31宗 carried_over=2宗 applications_answered=30宗 carried_forward=3宗",
        "近五年共收到政府信息公开申请56件，年均11件。|''",
        "“十三五”期间主动公开信息5600条。|''",
        "2016年至2020年，全局主动公开政府信息5600条。|''",
        "一季度主动公开政府信息120条，二季度公开130条。|''",
        "自2020年1月1日至2020年12月31日，主动公开政府信息120条。|proactively_disclosed=120条",
        "2020年收到行政复议申请35件，其中政府信息公开类5件。|''",
        "全年共办理行政诉讼案件20件，其中涉及政府信息公开3件。|''",
        "政府信息公开申请收件数为零。|applications_received=0",
        "2020年度政府信息公开申请量为12件，同比上升8%。|applications_received=12件",
        "通过网站、邮寄、当面等方式收到政府信息公开申请共计12件，均已办理完毕。|applications_received=12件",
        "依申请公开方面，收到公民、法人或其他组织申请12件，予以公开8件，不予公开4件。|applications_received=12件 applications_granted=8件 applications_denied=4件",
        "本年度共办理政府信息公开申请13件，其中新收11件、上年结转2件。|applications_received=11件 carried_over=2件",
        "全年新收申请83件，上年结转5件，结转下年2件。|applications_received=83件 carried_over=5件 carried_forward=2件",
        "新收到申请83件，上年结转5件；结转下年2件。|applications_received=83件 carried_over=5件 carried_forward=2件",
        "共办理政府信息公开申请83件（含上年结转5件），新收78件。|carried_over=5件 applications_received=78件",
        "收到政府信息公开申请21件，加上2019年结转的2件，另有1件结转至2021年。|applications_received=21件 carried_over=2件 carried_forward=1件",
        "收到政府信息公开申请21件，其中2020年结转的2件。|applications_received=21件",
        "全年没有收取检索、复制、邮寄等费用。|fee_amount=0",
        "新收仲裁申请83件，上年结转5件。|''",
        "依申请公开：收到31件，答复30件。|applications_received=31件 applications_answered=30件",
        "全年零申请。|applications_received=0",
        "我镇零申请、零复议、零诉讼。|applications_received=0 reconsiderations=0 litigations=0",
        "2020年收取信息处理费1.2万元。|fee_amount=1.2万元",
        "依申请公开收取复印费68.5元。|fee_amount=68.5元",
        "公开政府信息的数量：24条。|proactively_disclosed=24条",
        "自治区各级各部门全年主动公开政府信息8.3万余条。|proactively_disclosed=83000余条",
        "2020年，主动公开政府工作信息、动态755多条。|proactively_disclosed=755多条",
        "其中主动公开信息1027条，依申请公开信息459条，不予公开信息15条。|proactively_disclosed=1027条",
        "“道县教育”微信公众号发布稿件533条，“道县教育”抖音公众号发布稿件165条。|wechat_disclosures=533条 proactively_disclosed_other_channels=165条",
        "我局运用信息报送平台、微信公众平台等多种途径，提升透明度，2020年主动公开政务信息150余条。|proactively_disclosed=150余条",
        "主动向社会公开我市林业政策、数据和工作信息共计804条，其中机构职能类2条。|proactively_disclosed=804条",
        "全年通过政府网站主动公开财政预决算、招生入学政策等群众关心的信息共计86条。|proactively_disclosed=86条",
        "报告由主动公开政府信息情况、其他需要报告的事项共六个部分组成。|''",
        "发布政策解读公开信息5条。|policy_interpretations=5条",
        "发布各类政策解读件69篇。|policy_interpretations=69篇",
        "在微信公众号《道县文旅》发布文旅惠民等各类信息566条。|wechat_disclosures=566条",
        "通过微信公众号发布政策解读、服务信息等共计158条。|wechat_disclosures=158条",
        "2020年，我局共收到并答复依申请公开1件。|applications_received=1件 applications_answered=1件",
        "全年收到和处理12件政府信息公开申请。|applications_received=12件",
        "2020年度我苏木无申请公开政务信息情况。|applications_received=0",
        "截至2020年底，我局政府信息公开工作运行正常，全年共制作政府信息223条，其中主动公开信息189条。|proactively_disclosed=189条",
        "2020年，局官网公开工作信息、公文法规、政策解读等信息235条，同比增长79%。|website_disclosures=235条",
        "发挥门户网站主渠道作用，发布规范性文件及其他主动公开文件29件。|''",
        "2020年以来主动公开政府信息数254条。|proactively_disclosed=254条",
        "全年通过“多彩道县”微信公众号累计发布相关工作信息78条。|wechat_disclosures=78条",
        // Of two channels named together, a number is neither's.
        "全年通过政务微博微信发布信息213条。|proactively_disclosed_other_channels=213条",
        // A list of subjects goes on behind a channel that it names as one of them.
        "2020年在政务网上共发布12条信息，其中指南1条，政务新媒体入口1条，年报公开1条。|website_disclosures=12条",
        "2020年，全县各级各部门主动公开政府信息共计4189条，其中政府网站公开419条、政务微信公开914条、其他方式公开2856条。"
            + "|proactively_disclosed=4189条 website_disclosures=419条 wechat_disclosures=914条 proactively_disclosed_other_channels=2856条",
        "各乡镇主动公开政府信息89条。|''",
        "共主动公开政府信息16项65条。|proactively_disclosed=65条",
        "2020年，通过局门户网站主动公开政府信息2300条，通过省政府网站主动公开政府信息137条。|proactively_disclosed=2300条 website_disclosures=137条",
        "2020年，我关主动公开海关政府信息634条。|proactively_disclosed=634条",
        "全年未收到公开政府信息的申请，无就政府信息公开提出复议、诉讼的情况。|applications_received=0 reconsiderations=0 litigations=0",
        "（二）2020年，我乡受理依申请公开0件。|applications_received=0件",
        "2020年，未收到依申请公开事项.|applications_received=0",
        "主动公开政府信息数量：40条。|proactively_disclosed=40条",
        "1、主动公开政府信息的情况：40条，其内容涉及预决算。|proactively_disclosed=40条",
        "联系电话：5221234，时间：10:30。|''",
        "截至2020年12月31日，我街道共主动公开政府信息140余条。|proactively_disclosed=140余条",
        "截止2020年12月，我局通过门户网站公开信息160条。|website_disclosures=160条",
        "截至2020年12月31日，我局已主动公开政府信息8400条。|''",
        "截至2019年12月31日，我局共主动公开政府信息8400条。|''",
        "2020年我镇共发布各类信息内容46条。|proactively_disclosed=46条",
        "本年度主动公开涉及机构概况、社会救助及动态信息等政务信息244条。|proactively_disclosed=244条",
        "2020年我街道共受理政府公开信息0件。|applications_received=0件",
        "全年通过门户网站等渠道共发布各类信息四十余条。|proactively_disclosed=40余条",
        "全年政府网站在线访谈次数2次。|online_interviews=2次",
        "收到政府信息公开申请3件，顺延至下一年答复2件。|applications_received=3件 carried_forward=2件",
        "为此，专门配备了1名专职工作人员、2名兼职工作人员，设立了1个受理点。|staff_full_time=1名 staff_part_time=2名",
        "我院安排2名兼职人员负责信息采集和发布。|staff_part_time=2名",
        "配备1名兼职驾驶员，组织3名专职人员参加培训。|''",
        "行政机关依申请公开政府信息的数量：无。|applications_received=0",
        "政府信息公开的收费及减免情况：无。|fee_amount=0",
        "因政府信息公开申请行政复议、提起行政诉讼的情况：无。|reconsiderations=0 litigations=0",
        "不予公开政府信息的数量：无。|''",
        "2020年未收到信息公开的申请和未涉及不予公开的政府信息。|applications_received=0",
        "全年未出现依申请公开政府信息和不予公开政府信息的情况。|applications_received=0",
        "2020年，我乡没有收到申请公开政府信息及咨询事项。|applications_received=0",
        "全年未出现政府信息公开的收费及减免情况。|fee_amount=0",
        "本年度无政府信息公开的收费及减免情况。|fee_amount=0",
        "未发生依申请公开信息收费和费用减免情况。|fee_amount=0",
        "2020年度没有关于信息公开的收费及减免情况。|fee_amount=0",
        "2020年，我局没有政府信息公开方面的收费。|fee_amount=0",
        "全年未涉及政府信息公开的收费及减免情况。|fee_amount=0",
        "全年无政府信息公开违规收费的情况。|''",
        "政府信息公开没有减免收费的情况。|''",
        "2020年度依申请公开政府信息案件为0宗。|applications_received=0宗",
        "局门户网站及政务新媒体平台合计发布各类信息2578条。|proactively_disclosed=2578条",
      })
  void readsWhatASentenceStatesAndNoMore(String sentence, String expected) {
    assertThat(shown(TITLE + sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（一）主动公开政府信息数@条@125@（二）收到申请数@件@3@1.当面申请数@件@1@2.传真申请数@件@0@3.网络申请数@件@2@（三）申请答复数@件@3@四、行政复议数量@件@0@（二）被依法纠错数@件@0@五、行政诉讼数量@件@1@（二）被依法纠错数@件@1",
      })
  void readsTheAnnexInEveryLayout(String rows) {
    String expected =
        "proactively_disclosed=125条 applications_received=3件 applications_in_person=1件"
            + " applications_by_fax=0件 applications_online=2件 applications_answered=3件"
            + " reconsiderations=0件 reconsiderations_corrected=0件 litigations=1件"
            + " litigations_corrected=1件";
    String head = TITLE + "全年工作有序开展。\n政府信息公开情况统计表\n统计指标 单位 统计数\n";
    for (String separator : List.of("\n", "\n\t", " ", "\t", "  ")) {
      assertThat(shown(head + rows.replace("@", separator))).as(separator).isEqualTo(expected);
    }
  }

  @Test
  void takesThisYearOfTheAnnexNotTheSumOfAllYears() {
    String annex =
        "附表：政府信息公开情况统计表\n指标 单位 本年度 历年累计\n主动公开文件数 条 125 3000\n受理依申请公开信息总数 条 3 17\n"
            + "当面申请数 条 3 9\n对申请的答复总数 条 3 17\n同意公开答复数 条  12\n";
    assertThat(shown(TITLE + annex))
        .isEqualTo(
            "proactively_disclosed=125条 applications_received=3条 applications_in_person=3条"
                + " applications_answered=3条");
  }

  @Test
  void takesThisYearAlsoWhereItStandsBehindTheSumOfAllYears() {
    String prose = "2020年，累计主动公开政府信息125条。\n";
    String annex =
        "附表：政府信息公开情况统计表\n指标名称\t计量单位\t历年累计\t本年度\n主动公开信息数\t条\t3000\t125\n"
            + "收到申请数\t件\t17\t3\n对申请的答复总数\t件\t16\t2\n";
    assertThat(shown(TITLE + prose + annex))
        .isEqualTo("proactively_disclosed=125条 applications_received=3件 applications_answered=2件");
  }

  @Test
  void takesTheCodeOfARowForNoFigure() {
    String annex =
        "附表\n指标名称 计量单位 代码 本年度 历年累计\n主动公开信息数 条 01 125 3000\n申请总数 条 10 3 17\n"
            + "1.当面申请数 条 11 3 9\n2.传真申请数 条 12  \n";
    assertThat(shown(TITLE + annex))
        .isEqualTo("proactively_disclosed=125条 applications_received=3条 applications_in_person=3条");
    String codes = "主动公开政府信息数 01 条 580\n答复总数 06 件 7\n主动公开规范性文件数 2 条 4\n";
    assertThat(shown(TITLE + codes)).isEmpty();
    assertThat(shown(TITLE + "指标名称 代码 单位 数量\n" + codes))
        .isEqualTo("proactively_disclosed=580条 normative_documents_disclosed=4条");
  }

  @Test
  void takesNoNumberOfTwoChannelsForOne() {
    String annex =
        "指标名称 计量单位 2016年度 历年累计\n主动公开文件数 条 3871 28116\n受理依申请公开信息总数 条 43 187\n"
            + "2.网上申请数 条 35 120\n3.信函、传真申请数 条 8 52\n";
    assertThat(shown(TITLE + annex))
        .isEqualTo("proactively_disclosed=3871条 applications_received=43条 applications_online=35条");
  }

  /** 结合2019年工作实际, copied from a year before, is not the year of the report. */
  @Test
  void takesTheStatedPeriodForTheYearOfTheReport() {
    String preface = "根据《条例》要求，结合2019年东山镇政府信息公开工作实际，编制本报告。所列数据的统计期限从2020年1月1日到12月31日止。\n一、总体情况\n";
    assertThat(shown(preface + "2020年东山镇主动公开政府信息37条，收到公开申请2件。2019年收到公开申请3件。"))
        .isEqualTo("proactively_disclosed=37条 applications_received=2件");
  }

  @Test
  void takesTheLatestYearOfASentenceWhereTheReportNamesNone() {
    String title = "某县某镇政府信息公开工作年度报告\n一、总体情况\n";
    assertThat(shown(title + "2018年我镇收到政府信息公开申请3件，2019年未收到政府信息公开申请。"))
        .isEqualTo("applications_received=0");
    assertThat(shown(title + "2018年我镇主动公开政府信息361条，2019年主动公开政府信息358条。"))
        .isEqualTo("proactively_disclosed=358条");
  }

  @Test
  void takesNoAnswersToQuestionsForThoseToApplications() {
    String section = "某县某局2020年政府信息公开工作年度报告\n一、总体情况\n略。\n二、依申请公开情况\n";
    assertThat(
            shown(
                section
                    + "收到申请5件，答复5件。\n“互动交流”栏目收到咨询35件，答复34件。\n办理行政复议案件9件。\n受理审批事项32件，办结31件。\n收到上级转办件30件，办结29件。"))
        .isEqualTo("applications_received=5件 applications_answered=5件");
  }

  @Test
  void takesAUnitOfTheAnnexForNoNumber() {
    String rows =
        "附表：统计指标\t单位\t统计数\n四、行政复议数量\t件\t1\n五、行政诉讼数量\t件\t2\n七、依申请公开信息收取的费用\t万元\t0\n八、保障经费情况";
    assertThat(shown(TITLE + rows)).isEqualTo("reconsiderations=1件 litigations=2件 fee_amount=0万元");
  }

  @Test
  void takesASectionThatSaysNoneForZero() {
    String title = "某县某局2020年政府信息公开工作年度报告\n";
    assertThat(shown(title + "一、概述\n略。\n二、行政复议和行政诉讼情况\n无。\n三、存在的主要问题\n无。\n"))
        .isEqualTo("reconsiderations=0 litigations=0");
    assertThat(shown(title + "一、概述\n略。\n二、收到和处理政府信息公开申请情况\n没有。\n"))
        .isEqualTo("applications_received=0");
  }

  @Test
  void everyStatementIsExactlyTheTextAtItsSpan() {
    Text text = new Text("𠮷" + TITLE + "我镇主动公开 政府信息５８０条。未收到政府信息\n公开申请。");
    List<Statement> read = read(text);
    assertThat(read).hasSize(2).allMatch(s -> s.raw().equals(text.slice(s.span())));
  }

  private static String shown(String value) {
    return read(new Text(value)).stream()
        .map(s -> s.kind().code() + "=" + s.value() + s.qualifier().orElse("") + s.unit())
        .collect(Collectors.joining(" "));
  }

  private static List<Statement> read(Text text) {
    return StatementReader.read(
        text, SectionReader.read(text, OfficialTables.NONE), OfficialTables.NONE);
  }
}
