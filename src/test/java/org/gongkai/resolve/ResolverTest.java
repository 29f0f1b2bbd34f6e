package org.gongkai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Place;
import org.gongkai.report.ReportYear;
import org.gongkai.report.Resolution;
import org.gongkai.report.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose a report is, where its title is missing, short or says more than the name. */
class ResolverTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // An office inside a town or street answers for it.
        "现将五里店街道2018年度政府信息公开工作情况报告如下。如有疑问，请与五里店街道党政办公室联系。|五里店街道办事处",
        "如有疑问，请与重庆市江北区人民政府五里店街道办事处综合保障办公室联系（地址：洋河路1号）。|重庆市江北区五里店街道办事处",
        "本报告由达尔罕茂明安联合旗希拉穆仁镇党政综合办公室编制。|达尔罕茂明安联合旗希拉穆仁镇人民政府",
        "由嘉善县大云镇人民政府综合信息指挥室（党政综合办公室）负责编制本报告。|嘉善县大云镇人民政府",
        "2022年，区政府办公室认真贯彻《条例》，我办收到8份申请。（武汉市汉阳区芳草路1号）《汉阳区政务公开要点》|汉阳区人民政府办公室",
        "如有疑问，请与永定县政府信息中心联系（地址：永定县凤城镇中山路1号），联系电话：5823904。|永定县人民政府",
        "如有疑问，请与泰安旅游经济开发区办公室联系（地址：泰安市灵山大街424号）。|泰安旅游经济开发区管理委员会",
        "如有疑问，请与五原县农牧和科技局单位办公室联系（电话：0478-7960107）。|五原县农牧和科技局",
        "由江阴市人民政府澄江街道党政和人大办公室编制本报告。|江阴市澄江街道办事处",
        // 中心乡 is listed, and not in 解放区.
        "2017年解放中心乡政府信息公开工作年度报告|解放中心乡人民政府",
        // A preface copied from the government's own report.
        "本报告由罗庄区人民政府办公室编制。请联系罗庄区综合行政执法局（地址：罗庄区绣花城路36号）。2023年，我局公开信息。|罗庄区综合行政执法局",
        "如有疑问，请与肥西县公安局交警大队办公室联系。|肥西县公安局交警大队",
        "如对报告有任何疑问，请与道县人民政府柑子园镇办公室联系，联系电话：5221234。|道县柑子园镇人民政府",
        "如有疑问，请与安徽舒城经济开发区综合办公室联系。|安徽舒城经济开发区管理委员会",
        // An office within the office of a ministry or government.
        "如有疑问，请联系海关总署办公厅政务公开处，电话：（010）65194406。|海关总署",
        "如有疑问，请与红河哈尼族彝族自治州人民政府办公室政务公开科联系。|红河哈尼族彝族自治州人民政府",
        "如有疑问，请与兴安盟行署政府信息公开工作机构联系，电话：0482-8266111。|兴安盟行政公署",
        // Whose report the first sentence says that it makes public.
        "现公布吴兴区卫生计生局2009年政府信息公开工作年度报告。|吴兴区卫生和计划生育局",
        "特向社会公布2019年度宁德市公安局蕉城分局政府信息公开工作年度报告。如有疑问，请与蕉城公安分局政府信息公开办公室联系。|宁德市公安局蕉城分局",
        "特编制双堆物流产业园2018年度政府信息公开工作年度报告，并向社会公布。|双堆物流产业园",
        "对照《条例》，玉环滨港工业城管委会特向社会公布2016年度本级政府信息公开年度报告。|玉环滨港工业城管理委员会",
        "现公布惠州市自然资源局政府信息公开工作2022年度报告。|惠州市自然资源局",
        "如有疑问，请与衢州市人民政府办公室政府信息公开中心联系。|衢州市人民政府",
        "现编制《天祝藏族自治县2016年政府信息公开工作年度报告》。|天祝藏族自治县人民政府",
        // The county's page shows the report of a town, whose name it leaves out.
        "来源：昌图县人民政府办公室 时间：2024-01-31 我镇认真贯彻《条例》，现将我镇2023年度政府信息公开工作报告如下：|''",
        // A government of which nothing says where it is.
        "本报告由自治区人民政府办公厅汇总各部门情况编制。|''",
        "本年报由江干区行政审批服务管理办公室（公共资源交易管理办公室）编制。如有疑问，可与区审管办综合科联系。|江干区行政审批服务管理办公室",
        // The city's own government, and a city of which only the one above it is named.
        "本年度报告由市政府办公厅编制，电子文本可在“重庆市政府公众信息网”（www.cq.gov.cn）上下载。|重庆市人民政府",
        "按照省、白城市政府的安排，市政府办公室编制了2015年度报告。|''",
        "请與通州區(qū)市場監(jiān)督管理局辦公室聯(lián)系（地址：南通市通州區新金西路80號）。|通州区市场监督管理局",
        "如有疑问，请与盐都市场监管局办公室联系（地址：盐城市世纪大道1188号）。|盐都区市场监督管理局",
        "2024年，市市场监管局坚持以服务公众为中心，推进公开。|''",
        // Readings behind the characters.
        "本報(bào)告由肥西縣統(tǒng)計(jì)局根據(jù)《條例》編制。|肥西县统计局",
        // A bureau's own office, written as 局局办公室.
        "如有疑问，可与肥西县林业局局办公室联系，联系电话：0551-68841234。|肥西县林业局",
        // An inner office of a bureau, a hospital, a school.
        "本年度报告由肥西县公安局指挥中心办公室编制。|肥西县公安局",
        "如对本报告有任何疑问，可与肥西县中医院行政办公室联系。|肥西县中医院",
        "如有疑问，请联系肥西县水利局政策法规股。|肥西县水利局",
        // Whom the first sentence behind the title's place tells of.
        "2024年，教育部坚持以服务公众为中心，推进公开。|教育部",
        "2024年，县委宣传部坚持以服务公众为中心，推进公开。|''",
        "2023年五里店街道积极推动街道政府信息公开工作，保障公众知情。|五里店街道办事处",
        "2023年度，五里店街道全面贯彻落实《条例》。|五里店街道办事处",
        "现就大兴安岭地区行政公署及办公室2017年度政府信息公开情况报告如下：|大兴安岭地区行政公署",
      })
  void namesTheAgencyOfAReportWithoutATitle(String opening, String name) {
    assertThat(agency(opening + "\n一、概述\n").name().orElse("")).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    // A city without counties stands in the county's place.
    "沙溪镇2019年政府信息公开工作年度报告\\n请与中山市沙溪镇人民政府联系（地址：中山市沙溪镇宝珠路）, 中山市沙溪镇人民政府",
    // A body of the province, whose address is in a city.
    "自治区北部湾办2022年政府信息公开工作年度报告\\n地址：南宁市青秀区中泰路11号；邮编：530029；电话：0771-5779089, 广西壮族自治区北部湾办",
    // An office that reports of itself is not the government that it serves.
    "蕉城区人民政府办公室2020年政府信息公开工作年度报告\\n本报告由宁德市蕉城区人民政府办公室编制。, 宁德市蕉城区人民政府办公室",
    // A banner in a short form that no list has.
    "科右中旗水利局2020年政府信息公开工作年度报告\\n本报告由科尔沁右翼中旗水利局编制。, 科尔沁右翼中旗水利局",
    "阿右旗水利局2020年政府信息公开工作年度报告\\n本报告由阿拉善右旗水利局编制。, 阿拉善右旗水利局",
    // A survey team bears the short name of its city.
    "国家统计局安顺调查队2020年政府信息公开工作年度报告, 国家统计局安顺调查队",
    "江西证监局2020年政府信息公开工作年度报告, 江西证监局",
    // A zone that bears a county of the past in its name looks after the town.
    "重庆市万盛经济技术开发区青年镇人民政府2025年政府信息公开工作年度报告, 重庆市万盛经济技术开发区青年镇人民政府",
  })
  void completesTheNameByItsPlace(String text, String name) {
    assertThat(agency(text.replace("\\n", "\n") + "\n").name()).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "审计署（本级机关）2020年政府信息公开工作年度报告|审计署",
        "肥西县财政局（本级）2021年政府信息公开工作年度报告|肥西县财政局",
      })
  void leavesOutThatTheReportIsOfTheBodyAlone(String title, String name) {
    assertThat(agency(title + "\n地址：北京市丰台区金中都南街17号\n").name()).contains(name);
  }

  @Test
  void knowsAMinistryWhoseTitleSaysThatItIsOfItAlone() {
    Agency agency = agency("审计署（本级机关）2020年政府信息公开工作年度报告\n地址：北京市丰台区金中都南街17号\n");

    assertThat(agency.level()).contains(AgencyLevel.NATIONAL);
    assertThat(agency.kind()).isEqualTo(AgencyKind.DEPARTMENT);
  }

  @Test
  void takesNoNameOfAWholeSystemForAnAgency() {
    Agency agency =
        agency("全国海关2020年政府信息公开工作年度报告\n如有疑问，请联系海关总署办公厅，地址：北京市东城区建国门内大街6号。\n地址：南京市建邺区江东街85号\n");

    assertThat(agency.name()).contains("海关总署");
    assertThat(agency.level()).contains(AgencyLevel.NATIONAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报告结合德州市各县（市）、区人民政府，市政府各部门政府信息公开工作年度报告及统计数据编制。",
        "本报告根据《条例》和2016年度德州市各县（区）及各委、办、局的政府信息公开年度报告编制。",
        "本报告在2016年各县（市、区）政府、市直有关部门政府信息公开年度报告基础上，由市政府办公室编制。",
        "报告汇总全市数据，统计期限为2016年1月1日至12月31日。",
      })
  void countsWhatIsMadeOfTheReportsBelowAsAWhole(String preface) {
    assertThat(resolution("德州市2016年政府信息公开工作年度报告\n" + preface).scope()).isEqualTo(Scope.AGGREGATE);
    String spaced = preface.replaceAll("(?<=[一-龥])(?=[一-龥])", " ");
    assertThat(resolution("德州市2016年政府信息公开工作年度报告\n" + spaced).scope()).isEqualTo(Scope.AGGREGATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据市政府办公室关于各县区做好2016年政府信息公开工作年度报告编制工作的通知，编制本报告。",
        "根据要求，督促各部门按时完成年度报告编制和公布工作。",
      })
  void takesNoDutyOfThoseBelowForTheirFigures(String preface) {
    assertThat(resolution("德州市2016年政府信息公开工作年度报告\n" + preface).scope()).isEqualTo(Scope.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年我委制发公文476件。公布2021年部门决算、2021年度财政支出绩效报告和2022年度部门预算。",
        "2022年，我局认真贯彻《条例》。收到申请4件，余0件转2023年度办理。",
        "2022年，没有人提出政府信息公开申请。将加强业务培训，计划2023年组织培训5次。"
      })
  void takesNeitherTheYearOfABudgetNorTheOneThatWorkIsTurnedOverTo(String overview) {
    assertThat(resolution("一、总体情况\n" + overview).year().map(ReportYear::value)).contains(2022);
  }

  @Test
  void takesNoYearOfTheLinksBelowAReport() {
    String report =
        "道县水利局2019年政府信息公开工作年度报告\n一、总体情况\n我局公开信息16条。\n二、其他需要报告的事项\n无。\n"
            + "上一篇：道县2024年政府信息公开工作年度报告\n· 关于做好2025年春节放假安排的通知 2025-01-15\n· 道县2024年政府信息公开工作年度报告 2025-01-20\n";
    assertThat(resolution(report).year().map(ReportYear::value)).contains(2019);
  }

  @Test
  void takesASpacedDayAtTheEndForNoYearThatTheTextSpeaksOf() {
    String report = "道县水利局政府信息公开工作年度报告\n一、总体情况\n我局公开信息16条。\n\n2021 年 1 月 25 日\n";
    assertThat(resolution(report).year().map(ReportYear::value)).contains(2020);
  }

  @Test
  void countsANameThatIsPrintedAgainAsOneClue() {
    // A list of towns may be wrong or old: what else the report says weighs more than one name.
    String report =
        "索 引 号：370402/290415\n发布机构：党家街道办事处\n\n市中区党家街道办事处政府信息公开工作年度报告\n（2017年度）\n\n"
            + "按照《枣庄市人民政府办公室关于做好2017年政务公开工作的通知》要求编制本报告。"
            + "本报告由市中区党家街道办事处编制。如有疑问，请联系我们，电话: 0632-4142756。\n\n一、 概述\n";

    assertThat(Resolutions.of(report).place().county().map(Place.Division::code).orElse(""))
        .isEqualTo("370402");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "2025年，街道收到依申请公开19件。街道主动公开政府信息76条。, TOWNSHIP",
        "我镇高度重视政府信息公开工作。, TOWNSHIP",
        "我苏木高度重视政府信息公开工作。, TOWNSHIP",
        "在区委领导下，各科室积极配合。, none",
        "我局高度重视政府信息公开工作，指导各镇、街道主动公开。, none"
      })
  void knowsATownByHowItSpeaksOfItself(String sentence, AgencyLevel level) {
    Agency agency = agency("一、总体情况\n" + sentence + "\n");
    assertThat(agency.level().orElse(null)).isEqualTo(level);
    assertThat(agency.kind())
        .isEqualTo(level == null ? AgencyKind.DEPARTMENT : AgencyKind.GOVERNMENT);
  }

  @Test
  void knowsACommitteeThatRunsAnAreaForAGovernment() {
    assertThat(agency("现公布翠山湖管委会2018年政府信息公开工作年度报告。").kind()).isEqualTo(AgencyKind.GOVERNMENT);
    assertThat(agency("一、总体情况\n开发区政府信息公开工作在管委会领导下开展，我委编制了目录。").kind())
        .isEqualTo(AgencyKind.GOVERNMENT);
    assertThat(agency("一、总体情况\n我局按管委会的要求公开信息，我局编制了目录。").kind()).isEqualTo(AgencyKind.DEPARTMENT);
  }

  @Test
  void takesTheYearSinceWhenABodyDisclosesForNoneOfTheReport() {
    assertThat(resolution("由环境保护局编制的2013度政府信息公开年度报告。我局从2008年开始公开信息。").year())
        .map(ReportYear::value)
        .contains(2013);
  }

  /** Of a bureau somewhere in a province, neither its level nor its whole name is known. */
  @Test
  void takesNoBureauForThatOfTheProvinceItLiesIn() {
    Agency agency = agency("水务局2020年政府信息公开工作年度报告\n黑龙江省（http://www.hlj.gov.cn/）\n");
    assertThat(agency.level()).isEmpty();
    assertThat(agency.name()).isEmpty();
    assertThat(agency.nameRaw()).contains("水务局");
  }

  /** Sites date their pages anew when they move them. */
  @Test
  void aPagesDayConfirmsAYearAndGivesNone() {
    String page = "发布日期：2021-01-26\n道县水利局%s政府信息公开年报\n";
    assertThat(resolution(page.formatted("")).year()).isEmpty();
    assertThat(resolution(page.formatted("2014年")).year().map(ReportYear::value)).contains(2014);
  }

  /** gxq is 高新区, in which a reader of letters sees 赣县区 as well. */
  @Test
  void takesNoZoneInAnAddressForACounty() {
    assertThat(
            resolution("高新区2018年政府信息公开工作年度报告\n（http://gxq.km.gov.cn/）\n《昆明市政务公开要点》")
                .place()
                .prefecture())
        .contains("昆明市");
    assertThat(
            resolution("自治区审计厅2018年政府信息公开工作年度报告\n（http://sjt.gxzf.gov.cn/）\n").place().province())
        .map(Place.Division::name)
        .contains("广西壮族自治区");
  }

  private static Agency agency(String text) {
    return resolution(text).agency();
  }

  private static Resolution resolution(String text) {
    return Resolutions.of(text);
  }
}
