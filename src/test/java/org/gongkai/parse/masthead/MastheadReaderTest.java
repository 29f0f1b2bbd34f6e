package org.gongkai.parse.masthead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.gongkai.report.Contact;
import org.gongkai.report.Masthead;
import org.gongkai.report.Masthead.AgencyMention;
import org.gongkai.report.Period;
import org.gongkai.report.Printed;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MastheadReaderTest {

  private static Masthead read(String text) {
    return MastheadReader.read(new Text(text));
  }

  private static String titleName(String text) {
    return read(text).agencies().stream()
        .filter(mention -> mention.place() == AgencyMention.Place.TITLE)
        .map(AgencyMention::name)
        .findFirst()
        .orElse("");
  }

  @Test
  void takesNoNoticeThatIsQuotedForATitle() {
    assertThat(titleName("根据《关於認（rèn）真做好2020年政府信息公開年度報告編制工作的通知》，由道县水利局编制。")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "道县水利局2020年政府信息公开工作年度报告, 道县水利局",
    "2020年道县水利局政府信息公开年报, 道县水利局",
    "道县水利局 2020 年政府信息公开工作总结, 道县水利局",
    "• 道县水利局2020年政府信息公开工作年度报告, 道县水利局",
    "●2020年道县水利局政府信息公开年报, 道县水利局",
    "道县水利局关于2020年度政府信息公开工作情况的报告, 道县水利局",
    "道县水利局二○二○年政府信息公开工作年度报告, 道县水利局",
    "道县人民政府信息公开2020年度报告, 道县人民政府",
    "道县2020工作年度报告, 道县",
    "政府信息公开工作年度报告（道县水利局）, 道县水利局",
    "首页 > 信息公开 > 道县水利局2020年政府信息公开年报, 道县水利局",
    "标题：道县水利局2020年政府信息公开年报, 道县水利局",
    "湛江海关关区2023年政府信息公开工作年度报告, 湛江海关",
    "1、 道县水利局 2016 年度 政府信息公开工作年度报告, 道县水利局",
    "'福全镇人民政府\n关于报送《2011年政府信息公开年度报告》的报告', 福全镇人民政府",
    "mobile-bet2009年政府信息公开年度报告, ''",
    "黔东南州人民政府（州政府办公室）2024年政府信息公开工作年度报告, 黔东南州人民政府",
    "•标    题：道县水利局2020年政府信息公开工作年度报告, 道县水利局",
    "（文字版）2020年道县政府信息公开工作年度报告, 道县",
    "• 2021-02-07导出word道县水利局2020年信息公开工作年度报告, 道县水利局",
    "- 中文名：道县水利局2020年政府信息公开工作年度报告, 道县水利局",
    "道中[2021]3号 签发人：王小明 2020年道县第二中学 政府信息公开工作年度报告, 道县第二中学",
    "教育部办公厅关于2020年教育部政府信息公开工作年度报告的公告, 教育部",
    "教育部办公厅关于发布《2020年教育部政府信息公开工作年度报告》的公告, 教育部",
    "Page 8 - 道县水利局2020年政府信息公开工作年度报告, 道县水利局",
    "[柑子园镇]2012年柑子园镇政府信息公开工作年度报告, 柑子园镇",
    "[柑子园镇]2012年政府信息公开工作年度报告, 柑子园镇",
    "G60科创走廊办2020年政府信息公开工作年度报告, G60科创走廊办",
    "本局2020年政府信息公开年度报告, ''",
    "道政发〔2021〕3号 道县人民政府关于公布2020年政府信息公开工作年度报告的公告, 道县人民政府",
    "'索引号\t11340800001421367/2021-00245\t主题分类\t年度报告\n发布机构\t道县水利局\t文号\t无\n名称\t道县水利局政府信息公开工作年度报告', 道县水利局",
    "襄城县⼈⺠政府 2021 年政府信息公开⼯作年度报告, 襄城县人民政府"
  })
  void findsTheAgencyInTitlesOfManyShapes(String title, String name) {
    assertThat(titleName(title + "\n\n2020年，我局主动公开信息。")).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**发布日期：** 2021-01-26",
        "发布机构 | 道县水利局 | 发文日期 | 2021-01-26 |",
        "[ 公开日期 ] | 2021-01-26 | [ 有 效 性 ] | 有效 |",
        "发布日期: | 2021-01-26 | 效力状态: | |",
        "更新时间：2023-09-22 18:44 发布时间：2021-01-26 15:33",
        "发布日期：[2021-01-26]",
        "更新日期：2021-01-26",
        "• 发布机构\n  道县水利局\n• 发布日期\n  2021-01-26\n",
        "生效日期：2021-03-02 废止日期：\n发布时间：2021-01-26"
      })
  void readsTheDayOfThePage(String line) {
    assertThat(read(line + "\n道县水利局2020年政府信息公开年报\n").releaseDate())
        .map(Printed::value)
        .contains(LocalDate.of(2021, 1, 26));
  }

  @ParameterizedTest
  @CsvSource({
    "2022年以来，丰收乡在县委县政府的正确领导下，推进政务公开。, 丰收乡",
    "2022年，安仁乡人民政府坚持以公开为常态。, 安仁乡人民政府",
    "2022年，沁阳市教育局认真贯彻落实《条例》。, 沁阳市教育局",
    "2022年，重庆市巫山县人民政府办公室坚持以公开为常态。, 重庆市巫山县人民政府办公室",
    "2022年，青海省人民政府办公厅以习近平新时代中国特色社会主义思想为指导。, 青海省人民政府办公厅",
    "2022年，我乡认真贯彻落实《条例》。, ''",
    "今年以来，荣昌区林业局认真贯彻落实《条例》。, 荣昌区林业局",
    "2022年度，自治区审计厅认真贯彻落实《条例》。, 自治区审计厅",
    "2022年，道县公路事务中心认真贯彻落实《条例》。, 道县公路事务中心",
    "2022年，在区委、区政府的领导下，道县经济开发区管理委员会认真贯彻落实《条例》。, 道县经济开发区管理委员会",
    "2022年，在区委、区政府的领导下，西洲街道办事处认真贯彻落实《条例》。, 西洲街道办事处",
    "2022年，在县委、县政府的领导下，各乡镇认真贯彻落实《条例》。, ''",
    "2022年，县委县政府高度重视。, ''",
    "2022年，全县各乡镇认真落实。, ''"
  })
  void findsWhomTheFirstSentencesTellOfWhereNoTitleDoes(String sentence, String name) {
    String found =
        read("一、总体情况\n" + sentence).agencies().stream()
            .map(AgencyMention::name)
            .findFirst()
            .orElse("");
    assertThat(found).isEqualTo(name);
  }

  /** A site shows its own telephone above the reports of others that it prints. */
  @Test
  void prefersHowToReachTheAgencyToWhatStandsAboveTheTitle() {
    Contact contact =
        read("""
            联系我们
            地址：南京市鼓楼区中山北路1号
            电话：025-83301234
            邮件：info@example.com
            道县水利局2020年政府信息公开工作年度报告
            如有疑问，请与道县水利局联系，电话：0746-5221234，电子邮箱：dxslj@163.com。
            """)
            .contact();

    assertThat(contact.phone()).map(Printed::value).contains("0746-5221234");
    assertThat(contact.email()).map(Printed::value).contains("dxslj@163.com");
    assertThat(contact.address()).map(Printed::value).contains("南京市鼓楼区中山北路1号");
  }

  /** So it does above a report that has lost its title. */
  @Test
  void prefersHowToReachWhomTheReportNamesForQuestions() {
    Contact contact =
        read("""
            电话：025-83301234
            邮件：info@example.com
            如对报告有疑问，请联系道县水利局，邮编：425300，电话：0746-5221234，电子邮箱：dxslj@163.com。
            一、总体情况
            投诉电话：0746-5220000
            """)
            .contact();

    assertThat(contact.phone()).map(Printed::value).contains("0746-5221234");
    assertThat(contact.email()).map(Printed::value).contains("dxslj@163.com");
    assertThat(contact.postalCode()).map(Printed::value).contains("425300");
  }

  @ParameterizedTest
  @CsvSource({
    "为做好道县水利局政府信息公开工作，我局按照《条例》精心组织。, 道县水利局",
    "为做好全县政府信息公开工作，我局按照《条例》精心组织。, ''",
    "根据《条例》要求，由市区编制。, ''",
    "本报告由徐水区人民政府综合全区各部门政府信息公开工作年度报告编制而成。, 徐水区人民政府",
    "现特向社会公布2024年合水镇人民政府信息公开工作年度报告。, 合水镇人民政府",
    "为做好道县政府信息公开工作，我局按照《条例》精心组织。, ''",
    "根据《条例》，编写道县2017年度政府信息公开工作年度报告。, 道县",
    "我单位办公地址为道县柑子园镇人民政府，邮政编码425300。, 道县柑子园镇人民政府",
    "如对本年报有疑问，请与本单位受理机构联系，单位：柑子园镇党政办，电话：5221234。, 柑子园镇党政办",
    "根据《条例》的要求，永州市零陵区徐家井街道特编制2020年政府信息公开年度报告。, 永州市零陵区徐家井街道",
    "根据《条例》的要求，全市各乡镇编制年度报告。, ''",
    "如有疑问，请联系：道县柑子园镇政务公开领导小组办公室，邮编：425300。, 道县柑子园镇政务公开领导小组办公室",
    "时间：2021-01-13 作者：柑子园镇人民政府 点击数：12, 柑子园镇人民政府",
    "时间：2021-01-13 作者：李园 点击数：12, ''",
    "我乡高度重视。截至12月31日，横岭乡人民政府通过平台公开信息3条。, 横岭乡人民政府",
    "我乡高度重视。横岭乡人民政府、祥霖铺镇人民政府共公开信息3条。, ''",
    "我局高度重视，对横岭乡人民政府进行了指导。, ''",
    "根据《关于编制2017年度道县政府信息公开工作年度报告的通知》。, ''"
  })
  void findsWhomASentenceNamesWhereNoTitleDoes(String sentence, String name) {
    String found =
        read(sentence).agencies().stream().map(AgencyMention::name).findFirst().orElse("");
    assertThat(found).isEqualTo(name);
  }

  @Test
  void findsTheAgencyThatGivesItselfAShortName() {
    assertThat(read("结合国家税务总局芜湖市镜湖区税务局（以下简称“镜湖区税务局”）统计数据撰写本报告。").agencies())
        .extracting(AgencyMention::name)
        .contains("国家税务总局芜湖市镜湖区税务局");
    assertThat(read("根据《条例》（以下简称《条例》）要求，公布本局情况。").agencies()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "索引号：350430/20211234 信息分类：年度报告 访问量：123 道县水利局2020年政府信息公开工作年度报告, 道县水利局",
    "发布机构：道县人民政府 发布日期：2021-01-20 10:30 道县水利局2020年政府信息公开工作年度报告, 道县水利局",
    "访问量：123道县水利局2020年政府信息公开工作年度报告, 道县水利局",
    "浏览次数：35次 2020年道县水利局政府信息公开年报, 道县水利局",
    "字体：【大 中 小】 道县水利局2020年政府信息公开年报, 道县水利局",
    "信息分类：年度报告 标题：道县水利局2020年政府信息公开年报, 道县水利局",
    "信息分类：年度报告道县水利局2020年政府信息公开年报, ''"
  })
  void leavesThePagesMetadataOutOfTheTitle(String line, String name) {
    Masthead masthead = read(line + "\n\n2020年，我局主动公开信息。");

    assertThat(titleName(line + "\n\n2020年，我局主动公开信息。")).isEqualTo(name);
    assertThat(masthead.title().map(Printed::value).orElse("")).doesNotContain("：", "分类", "量");
  }

  @Test
  void joinsATitleBrokenOverFourLines() {
    Masthead masthead = read("道县\n水利局\n2020年政府信息公开\n工作年度报告\n\n一、总体情况\n");

    assertThat(masthead.title().map(Printed::value)).contains("道县水利局2020年政府信息公开工作年度报告");
  }

  @Test
  void doesNotJoinAMenuWithTheTitle() {
    assertThat(titleName("关怀版 无障碍 长者模式\n道县水利局\n2020年政府信息公开工作年度报告\n")).isEqualTo("道县水利局");
  }

  @Test
  void readsTraditionalCharactersWithPinyin() {
    assertThat(titleName("建寧縣（jiàn níng xiàn）伊家鄉2020年政府信息公開工作年度報告\n")).isEqualTo("建宁县伊家乡");
  }

  @Test
  void takesNoSentenceForATitle() {
    assertThat(read("根据要求，现公布道县水利局2020年政府信息公开工作年度报告。\n").title()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'电话：0746-5223344', 0746-5223344",
    "'联系电话: 0746—5223344', 0746-5223344",
    "'电话：（0746）5223344', 0746-5223344",
    "'电 话：07465223344', 0746-5223344",
    "'电话：5223344、5223345', 5223344",
    "'联系方式：13912345678', 13912345678",
    "'如有疑问，请与道县水利局联系（0746-5223344）。', 0746-5223344",
    "'电话：0105958428，电子邮箱：zwgk5958428@163.com', 010-5958428",
    "'电话：0287619626。', 028-7619626",
    "'联系电话（传真）：0746-5223344，邮编', 0746-5223344",
    "'电话/传真：0746-5223344', 0746-5223344",
    "'电话：，电子邮箱：zwgk5958428@163.com', ''",
    "'电话及传真：0746-5223344、5223345', 0746-5223344",
    "'如对本报告有疑问，请联系：道县水利局（办公室 59223344）。', 59223344",
    "'道县水利局办公室 59223344。', ''",
    "'如对本年度报告有疑问，请联系：区教育局办公室 52564588-7597 电子邮箱：zwgk@163.com', 52564588",
    "'电话：0311 - 8522 3344，邮箱', 0311-85223344",
    "'电 话 ： 0 7 4 6 - 5 2 2 3 3 4 4 。', 0746-5223344",
    "'电话：0746-5223344 5223345', 0746-5223344",
    "'电话咨询20人次，传真：0746-5223344', ''"
  })
  void readsTelephoneNumbers(String line, String number) {
    assertThat(read(line).contact().phone().map(Printed::value).orElse("")).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "邮箱：xxgk#dao.gov.cn）",
        "电子邮箱: xxgk（at）dao.gov.cn",
        "电子邮箱：xxgk(at)dao.gov.cn。",
        "E-mail:xxgk[at]dao.gov.cn",
        "电子邮箱：xxgk @dao.gov.cn",
        "电子邮件：xxgk@dao.gov.cn"
      })
  void readsMailThatIsWrittenWithoutItsSign(String line) {
    assertThat(read(line).contact().email().map(Printed::value)).contains("xxgk@dao.gov.cn");
  }

  @Test
  void takesNoDayOfAVisitForThatOfThePage() {
    String title = "道县水利局2019年政府信息公开工作年度报告\n";

    assertThat(read(title + "打印时间：2024-05-11 10:22\n一、总体情况\n").releaseDate()).isEmpty();
    assertThat(read(title + "今天是2024年5月11日 10:22\n一、总体情况\n").releaseDate()).isEmpty();
    assertThat(read(title + "【发布时间】2020-01-21 【点击】33\n一、总体情况\n").releaseDate())
        .map(Printed::value)
        .contains(LocalDate.of(2020, 1, 21));
  }

  @Test
  void takesNothingFromTheLinksBelowAReport() {
    Masthead masthead =
        read(
            "道县水利局2019年政府信息公开工作年度报告\n一、总体情况\n2019年，我局公开信息，接受社会监督。\n"
                + "我局明确专人负责，及时更新目录，加强保密审查，规范办理流程，强化业务培训，把公开纳入年度考核，听取群众意见，不断提高公开的质量和实效。\n"
                + "二、其他需要报告的事项\n本年度没有其他需要报告的事项，也没有收取信息处理费。\n道县水利局\n2020年1月21日\n"
                + "最近更新：2025-03-02\n相关链接\n· 关于做好2025年春节放假安排的通知 2025-01-15\n· 道县2024年政府信息公开工作年度报告 2025-01-20\n");

    assertThat(masthead.signatureDate().map(Printed::value)).contains(LocalDate.of(2020, 1, 21));
    assertThat(masthead.releaseDate()).isEmpty();
  }

  @Test
  void joinsAnAddressThatThePagesWidthBreaks() {
    String text = "如对本报告有任何疑问，请与道县水利局联系（地址：道县道州\n南路18号，邮编：425300）。";
    Printed<String> address = read(text).contact().address().orElseThrow();

    assertThat(address.value()).isEqualTo("道县道州南路18号");
    assertThat(read("地址：道县道江镇\n邮编：425300").contact().address().map(Printed::value))
        .contains("道县道江镇");
  }

  @Test
  void takesAnOfficeOfNobodyForNoAgency() {
    assertThat(read("2020年政府信息公开工作年度报告\n如有疑问，请与政务公开办公室联系。").agencies()).isEmpty();
    assertThat(read("2020年政府信息公开工作年度报告\n如有疑问，请与办公室联系。").agencies()).isEmpty();
  }

  @Test
  void takesNoDayThatASentenceEndsInForTheSignature() {
    String body = "2021年，我局认真贯彻条例，主动公开各类信息，接受社会监督，报告中的数据核定时间点为2021年12月31日。";
    assertThat(read("道县水利局2021年政府信息公开工作年度报告\n" + body + "\n").signatureDate()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'统计期限自2020年1月1日起，至2020年12月31日止。', 2020-01-01, 2020-12-31",
    "'数据的统计期限从2008年5月1日起，到2008年12月31日止。', 2008-05-01, 2008-12-31"
  })
  void readsAPeriodOverAComma(String line, LocalDate start, LocalDate end) {
    assertThat(read(line).period().map(Printed::value)).contains(new Period(start, end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统计期限自2020年1月\n1日起，至2020年12月31日止。",
        "统计期限自2020年1月1日\n至2020年12\n月31日止。",
        "统计期限自2020年1月1日至202\n0年12月3\n1日止。"
      })
  void readsAPeriodThatLinesBreak(String text) {
    assertThat(read(text).period().map(Printed::value))
        .contains(new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
  }

  @Test
  void takesTheFirstDayOfThePeriodForNoDayOfThePage() {
    Masthead masthead =
        read("道县水利局2018年政府信息公开工作年度报告\n数据统计时间：2018年1月1日—12月31日。\n一、概述\n2018年，我局公开信息。");

    assertThat(masthead.releaseDate()).isEmpty();
  }

  @Test
  void findsThePublisherInACellBehindItsLabel() {
    Masthead masthead = read("索引号\t000/2019-3\t分类\t年报\n发布机构\t道县水利局\t文号\t无\n2018年政府信息公开工作年度报告\n");

    assertThat(masthead.agencies())
        .extracting(AgencyMention::place, AgencyMention::name)
        .contains(tuple(AgencyMention.Place.PUBLISHER, "道县水利局"));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-02-20 15:35:01",
    "2019年02月20日 (点击: ) | |||||",
    "道县门户网站 www.dx.gov.cn  2019-02-20 15:35 来源：县政府办 【字体：大 中 小】",
    "来源：道县水利局  作者：办公室 日期：2019-02-20 阅读：236"
  })
  void readsTheDayOfAPageInAnyOfItsWordings(String line) {
    Masthead masthead = read("道县水利局2018年政府信息公开工作年度报告\n" + line + "\n\n一、概述\n2018年，我局公开信息。");

    assertThat(masthead.releaseDate().map(Printed::value)).contains(LocalDate.of(2019, 2, 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "成文日期：2019-01-15 发布日期：2019-02-20",
        "[ 成文日期 ] 2019-01-15\t[ 发布日期 ] 2019-02-20",
        "发布机构\t道县水利局\t发布日期\t2019年2月20日",
        "公文生成日期：2019-03-15\n发布日期：2019-02-20",
        "生成日期：2019-02-20"
      })
  void prefersTheDayOfPublicationToThatOfWriting(String line) {
    Masthead masthead = read("道县水利局2018年政府信息公开工作年度报告\n" + line + "\n\n一、概述\n2018年，我局公开信息。");

    assertThat(masthead.releaseDate().map(Printed::value)).contains(LocalDate.of(2019, 2, 20));
  }

  @Test
  void takesThePrintedHeadOfABrowserForNeitherTitleNorDay() {
    Masthead masthead =
        read(
            "道县水利局政府信息公开工作年度报告\n（2022年度）\n\n一、概述\n2022年，我局公开信息。\n"
                + "2023/1/18 10:26 政府信息公开年度报告_人民政府门户网站\n规章 0 0 0\n");

    assertThat(masthead.title().map(Printed::value)).contains("道县水利局政府信息公开工作年度报告");
    assertThat(masthead.releaseDate()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "道县水利局2019年政府信息公开工作年度报告 2020-01-20\n道县水利局2018年政府信息公开工作年度报告 2019-02-20",
        "道县水利局2018年政府信息公开工作年度报告\n2019-02-20\n主办：道县水利局"
      })
  void takesNoDateOfAnotherReportForTheSignature(String links) {
    String body = "2020年，我局认真贯彻条例，主动公开各类信息。".repeat(20);
    Masthead masthead =
        read("道县水利局2020年政府信息公开工作年度报告\n\n" + body + "\n六、其他需要报告的事项\n无。\n相关文档：\n" + links);

    assertThat(masthead.signatureDate()).isEmpty();
  }

  @Test
  void takesNoColumnOfASiteForAnAgency() {
    Masthead masthead = read("政府信息公开工作年度报告\n当前位置： 首页 > 泰和县 > 乡镇 > 万合镇 > 政府信息公开年报\n");

    assertThat(masthead.agencies()).extracting(AgencyMention::name).containsExactly("泰和县", "万合镇");
  }

  @Test
  void spansSliceToWhatWasRead() {
    Text text =
        new Text(
            "𠮷道县水利局2020年政府信息公开年报\n统计期限自2020年1月1日至12月31日，请与道县水利局办公室联系（地址：道县道州路1号，电话：0746-5223344）。\n道县水利局\n2021年1月8日");
    Masthead masthead = MastheadReader.read(text);

    assertThat(masthead.signatureDate().map(d -> text.slice(d.span()))).contains("2021年1月8日");
    assertThat(masthead.period().map(p -> text.slice(p.span()))).contains("2020年1月1日至12月31日");
    assertThat(masthead.contact().phone().map(p -> text.slice(p.span()))).contains("0746-5223344");
    assertThat(masthead.contact().address().map(p -> text.slice(p.span()))).contains("道县道州路1号");
    assertThat(masthead.agencies())
        .allSatisfy(mention -> assertThat(text.slice(mention.span())).contains("道县水利局"));
  }
}
