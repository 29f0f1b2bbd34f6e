package org.gongkai.parse.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportRecognizerTest {

  private static final String BODY =
      """

      一、主动公开情况
      全年主动公开政府信息120条，内容涉及惠民政策和财政资金。
      二、依申请公开情况
      全年没有收到公开申请，也没有因此发生的行政复议和行政诉讼。
      三、存在的不足
      公开的内容还不够丰富。
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "河西乡人民政府2020年政府信息公开工作年度报告",
        "河西乡2014年政府信息公开工作总结",
        "关于2012年度政务公开工作情况的报告",
        "首页 > 政务公开 > 年报\n河西县教育局2016年信息公开年报",
        "河 西 县 2 0 1 9 年 政 府 信 息 公 开 工 作 年 度 报 告",
        "河西县统计局二〇一一年\n政府信息公开工作情况\n汇报",
        "河西县金贵镇2018年政务公开工作总结暨2019年工作计划",
        "河西縣2017年政府信息公開工作年度報告",
        "河西县水利局２０２０年政府信息公开工作年度报告"
      })
  void acceptsReportsUnderAnyTitle(String title) {
    assertThat(ReportRecognizer.recognizes(new Text(title + BODY))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报告由河西县教育局办公室编制。如有疑问，请与县教育局联系。",
        "根据《中华人民共和国政府信息公开条例》编制本年报。年报中所列数据的统计期限自2015年1月1日起至2015年12月31日止。",
        "现公布河西县2017年政府信息公开工作年度报告。",
        "2022年我局进一步落实政府信息公开条例，切实保障群众的合法权益，现将有关情况报告如下：",
        "制定河西区教育局2023年政府信息公开工作年度报告。本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、其他需要报告的事项组成。",
        "河西县物流园管委会特向社会公布2016年度本级政府信息公开年度报告。",
        "根据《中华人民共和国政府信息公开条例》的要求，特编制完成本报告。",
        "关于公布《河西县环保局2017年政府信息公开工作年度报告》的通知",
        "河西县发展和改革局编制了《河西县粮食局2018年政府信息公开工作年度报告》，统计全年情况。",
        "本年度报告是根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和省、市、县各级政务公开工作要求，由县发改委编制。"
      })
  void acceptsWhatSpeaksOfItselfAsAReport(String opening) {
    assertThat(ReportRecognizer.recognizes(new Text(opening + BODY))).isTrue();
  }

  @Test
  void acceptsAFormWithoutATitle() {
    assertThat(
            ReportRecognizer.recognizes(
                new Text("本年新收政府信息公开申请数量 0\n上年结转政府信息公开申请数量 0\n结转下年度继续办理 0")))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "河西乡2020年政府信息公开工作年度报告 | |||||||||||||||\n| |||||||\n",
        """
        2011年，河西区贯彻落实《条例》，加大公开力度。
        一、主动公开政府信息的情况
        2011年公开信息345条。
        二、依申请公开政府信息的情况
        没有受理申请。
        三、政府信息公开收费及减免情况
        没有收取费用。
        四、因政府信息公开申请行政复议、提起行政诉讼的情况
        未发生。
        """
      })
  void acceptsAPageOfBarsAndABodyOfPartsWithoutATitle(String head) {
    assertThat(ReportRecognizer.recognizes(new Text(head + BODY))).isTrue();
  }

  /** What is left of it has few words, and headings of the form among them. */
  @Test
  void acceptsAReportThatBreaksOffBehindItsFirstHeadings() {
    assertThat(
            ReportRecognizer.recognizes(
                new Text(
                    """
                    河西县商务局2023年政府信息公开年报
                    一、总体情况
                    （一）主动公开。制发行政规范性文件0件。
                    （二）依申请公开。进一步规范流程。
                    二、主动公开政府信息情况
                    """)))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "今天的天气很好，我们去河边散步。",
        "河西县人民政府工作报告\n一年来，全县经济稳步增长，主动公开政府信息，问题和不足仍然存在。",
        "河西县教育局召开政府信息公开工作培训会\n会议要求各科室按时报送年度报告。",
        "政府信息公开工作年度报告范文\n本年度报告由区编制，数据的统计期限自1月1日起。\n主动公开信息5928条。\n依申请公开。\n行政复议。\n收费。",
        "河西县政府信息公开指南\n本机关主动公开下列信息，依申请公开的受理机构为办公室，收费按照规定执行，可申请行政复议。",
        "河西县教育局政府信息公开指南\n一、主动公开\n公开下列信息：机构职能、政府信息公开年度报告等。\n二、依申请公开\n依申请提供政府信息不收取费用。\n三、监督\n可以投诉举报，也可以申请行政复议。",
        "我县召开政务公开推进会\n会议总结了信息公开工作情况，全年主动公开政府信息1200条，受理依申请公开15件，还存在不足。会议要求规范年度报告编制，做好行政复议应对。",
        "2011年第一季度，河西区贯彻落实《条例》。\n一、主动公开政府信息情况\n公开12条。\n二、依申请公开情况\n没有申请。\n三、收费情况\n没有收费。\n四、行政复议情况\n未发生。\n五、存在的问题\n内容不全。",
        "我县公布2020年政府信息公开工作年度报告\n昨天，县政府网站刊出年度报告。年度报告显示，全年主动公开政府信息1200条，收到公开申请15件，行政复议2件，也指出了不足。",
        "县政府举行发布会解读2021年政府信息公开工作年度报告\n主持人：大家好。2021年全县主动公开政府信息1200条，受理公开申请15件，行政复议2件。",
        "河西县2021年法治政府建设情况报告\n一、推进政务公开\n全年主动公开政府信息120条，受理依申请公开3件，无行政复议，存在不足。\n· 河西县2024年政府信息公开工作年度报告 2025-01-20",
        "河西县2021年政务公开工作总结会议召开，会议通报全年情况，主动公开信息3万条，依申请公开办理及时，没有行政复议，也指出了问题和不足，部署了下一步的工作，要求各单位认真落实条例，不断提高公开的质量。",
        "| 第一条 为做好本年度政府信息公开工作，依据《条例》制定本制度。 |\n| 第二条 每年编制政府信息公开年度报告，包括主动公开、依申请公开、收费及减免、行政复议和存在的问题。 |",
        "首页 政务公开 办事服务\n河西县2021年法治政府建设年度报告\n现将有关情况报告如下。全年主动公开政府信息120条，受理依申请公开3件，无行政复议，存在不足。",
        "河西县政府信息公开制度 第一章 总则 第一条 为规范政府信息公开工作，制定本制度。第二条 每年1月31日前公布上一年度政府信息公开工作年度报告。第三条 报告包括主动公开、依申请公开、行政复议和存在的问题。",
        "关于做好2020年政府信息公开年度报告编制工作的通知 各单位： 年度报告应包括主动公开、依申请公开、行政复议、收费和存在的问题。统计期限为2020年1月1日至12月31日，请于年前编制本报告并报送。",
        "河西县政府信息公开申请表\n申请人 姓名 工作单位 所需信息的内容描述",
        "The quick brown fox jumps over the lazy dog."
      })
  void refusesOtherTexts(String text) {
    assertThat(ReportRecognizer.recognizes(new Text(text))).isFalse();
  }

  @Test
  void refusesANoticeThatQuotesTheHeadingsOfTheForm() {
    assertThat(
            ReportRecognizer.recognizes(
                new Text(
                    "关于做好2020年度政府信息公开工作年度报告编制发布工作的通知\n各单位：\n现就有关事项通知如下：\n"
                        + "年度报告应当包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、"
                        + "存在的主要问题及改进情况、其他需要报告的事项六个部分。请于1月31日前公布。")))
        .isFalse();
  }

  @Test
  void refusesTheRulesByWhichReportsAreMade() {
    assertThat(
            ReportRecognizer.recognizes(
                new Text(
                    """
                    第一条 为做好本年度政府信息公开工作，依据《条例》制定本制度。
                    第二条 各站所每年编制政府信息公开年度报告，
                    第三条 年度报告包括主动公开、依申请公开、收费及减免、行政复议和存在的问题。
                    第四条 本制度自发布之日起施行。
                    """)))
        .isFalse();
  }

  @Test
  void refusesANoticeThatSaysOfWhichDaysFiguresAreToBe() {
    assertThat(
            ReportRecognizer.recognizes(
                new Text(
                    """
                    河西县政务公开办公室关于报送2020年度政府信息公开工作年度报告的通知
                    各乡镇人民政府，县直各单位：
                    报告应有主动公开、依申请公开、行政复议、存在的问题和收费情况，统计期限为2020年1月1日至12月31日。
                    """)))
        .isFalse();
  }

  @Test
  void acceptsFewWordsBehindTheDaysOfTheFigures() {
    assertThat(
            ReportRecognizer.recognizes(
                new Text(
                    """
                    现公布2018年河西县统计局政府信息公开工作年度报告。本报告所列统计数据的期限自2018年1月1日起，至2018年12月31日止。
                    一、政府信息公开情况概述
                    2018年，县统计局认真贯彻落实《政府信息公开条例》。
                    """)))
        .isTrue();
  }

  @Test
  void refusesTheExplanationOfAReport() {
    assertThat(
            ReportRecognizer.recognizes(
                new Text(
                    """
                    《河西县河东镇2022年政府信息公开工作年度报告》已经编制完成，现就年报内容进行如下解读。
                    一、编制背景
                    按照《条例》要求编制年度报告。
                    二、主要内容
                    年报包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议、存在的主要问题及改进情况。
                    本年度报告中所列数据统计期限从2022年1月1日到2022年12月31日止。
                    """)))
        .isFalse();
  }

  @Test
  void refusesANoticeWhoseTitleIsBrokenOverLines() {
    assertThat(
            ReportRecognizer.recognizes(
                new Text(
                    "河西县人民政府办公室\n关于做好2018年政府信息公开工作年度报告\n编制和公布工作的通知\n各乡镇人民政府：\n"
                        + "按照《中华人民共和国政府信息公开条例》要求，认真总结本年度主动公开、依申请公开、行政复议、存在的问题等情况。")))
        .isFalse();
  }

  @Test
  void acceptsAWholeTitleAboveAReportOfFewWords() {
    assertThat(
            ReportRecognizer.recognizes(
                new Text(
                    """
                    河西县河西镇2022年度政府信息公开工作年度报告
                    信息来源：河西镇 发布时间：2023-01-20
                    一、总体情况
                    2022年度，共公开政府信息21条。
                    """)))
        .isTrue();
  }

  @Test
  void acceptsTextWithPinyinBehindItsCharacters() {
    assertThat(
            ReportRecognizer.recognizes(
                new Text(
                    """
                    本報(bào)告由河西縣統(tǒng)計(jì)局編制。
                    一、主動(dòng)公開情況
                    發(fā)布信息60條。
                    二、依申請(qǐng)公開情況
                    受理申請(qǐng)0件。
                    三、復(fù)議訴訟情況
                    無。
                    四、存在的問題
                    """)))
        .isTrue();
  }

  @Test
  void refusesANoticeOnCompilingReports() {
    assertThat(
            ReportRecognizer.recognizes(
                new Text(
                    "关于做好2020年政府信息公开工作年度报告编制工作的通知\n各乡镇：请按照《条例》要求，"
                        + "从主动公开、依申请公开、行政复议、存在的问题等方面编制，并于1月10日前报送。")))
        .isFalse();
  }

  @Test
  void refusesAnOfficialNoticeOnReports() {
    assertThat(
            ReportRecognizer.recognizes(
                new Text(
                    "河西县政务公开办公室\n关于政府信息公开工作年度报告\n有关事项的通知\n各乡镇人民政府，县直各单位：\n"
                        + "年度报告应有主动公开、依申请公开、行政复议、存在的问题等部分，统计期限为1月1日至12月31日。")))
        .isFalse();
  }

  @Test
  void refusesANoticeWithTheEmptyFormBehindIt() {
    assertThat(
            ReportRecognizer.recognizes(
                new Text(
                    "河西县政务公开办公室关于做好2021年政府信息公开工作年度报告编制工作的通知\n各乡镇人民政府：\n请按照附件的格式编制。\n附件\n"
                        + "二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n"
                        + "二、上年结转政府信息公开申请数量\n四、结转下年度继续办理\n五、存在的主要问题及改进情况\n")))
        .isFalse();
  }

  @Test
  void refusesNewsThatBeginsWithTheDayOfReports() {
    assertThat(
            ReportRecognizer.recognizes(
                new Text(
                    "每年3月31日，是政府信息公开工作年度报告公布的最后一天。今年有八十个部门公布，与往年相比，此次公开有不少新特点，主动公开的图表更多，"
                        + "依申请公开的数字更细，行政复议也有说明，还有不足需要改进，各地正在研究，全年还将检查。")))
        .isFalse();
  }

  @Test
  void refusesALawOfADatabase() {
    assertThat(
            ReportRecognizer.recognizes(
                new Text(
                    "县政府办信息公开报告\n文章属性•【制定机关】河西县人民政府办公室•【时效性】现行有效\n"
                        + "为贯彻《条例》，主动公开政府信息，受理申请公开，解决问题，处理投诉，按年度报告，提出以下意见。")))
        .isFalse();
  }

  @Test
  void refusesASummaryOfHalfAYear() {
    assertThat(ReportRecognizer.recognizes(new Text("河西县教育局2020年上半年政务公开工作总结" + BODY))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        一、总体情况
        （一）主动公开政府信息情况。2020年，我院共发布政府信息207条，管理与服务类65条。
        （二）依申请公开办理情况。2020年，未收到申请。
        （三）政府信息公开平台建设。本年度完善了栏目。
        """,
        """
        打印
        一、政府信息公开工作概况
        2019年，河西街道认真贯彻《条例》。
        二、主动公开政府信息情况
        三、收到和处理政府信息公开申请情况
        五、存在的主要问题及改进情况
        公开不够及时。
        """
      })
  void acceptsTheBodyOfAReportWithoutItsHead(String body) {
    assertThat(ReportRecognizer.recognizes(new Text(body))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        河西县政务公开工作方案
        一、总体情况
        2020年，按照《条例》要求推进公开。
        （一）主动公开。年度内公开各类信息。
        （二）依申请公开。答复申请，应对行政复议，解决问题。
        """,
        """
        一、总体情况
        2020年第三季度，我局主动公开信息20条。
        （一）主动公开。本年度公开各类信息。
        （二）依申请公开。答复申请，应对行政复议，解决问题。
        """,
        """
        一、概述
        为了方便公众获取信息，按照《条例》编制。
        （一）主动公开。本机关公开政府信息公开年度报告等信息。
        （二）依申请公开。可以申请公开，不收取费用，可以申请行政复议。
        """
      })
  void refusesBodiesOfOtherTexts(String body) {
    assertThat(ReportRecognizer.recognizes(new Text(body))).isFalse();
  }
}
