package org.gongkai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A panel over years stands on one identifier for one agency, and on two for two. */
class AgencyIdTest {

  @ParameterizedTest
  @CsvSource({
    // 人民政府 and 政府, and the office that writes for either.
    "建宁县人民政府2019年, 建宁县政府2021年",
    "建宁县人民政府2019年, 建宁县人民政府办公室关于建宁县人民政府2020年",
    "福建省人民政府2019年, 福建省政府2022年",
    "兴安盟行政公署2019年, 兴安盟行政公署办公室关于2021年",
    "四川省人民政府2018年, 四川省人民政府办公厅关于2019年",
    // A zone and a town with and without what their titles leave out.
    "杨凌农业高新技术产业示范区管理委员会2019年, 杨凌农业高新技术产业示范区管委会2022年",
    "洪江市雪峰镇人民政府2020年, 洪江市人民政府雪峰镇2022年",
    "湘西土家族苗族自治州人民政府2020年, 湘西自治州人民政府2021年",
    "建宁县伊家乡人民政府2020年, 三明市建宁县伊家乡2021年",
    // A street office with the government of its district in between, and without.
    "北京市海淀区人民政府中关村街道办事处2019年, 北京市海淀区中关村街道办事处2022年",
    // Shorter writings that agency_names.tsv lists.
    "肥西县发展和改革委员会2018年, 肥西县发改委2022年",
    "肥西县人力资源和社会保障局2018年, 肥西县人社局2021年",
    // Short names of the place.
    "恩施土家族苗族自治州民政局2018年, 恩施州民政局2021年",
    "喀喇沁左翼蒙古族自治县教育局2018年, 喀左县教育局2021年",
    // A body of the whole country.
    "国家粮食局2013年, 国家粮食局2014年",
    // A county that became a district, and a county city that a prefecture took the name of.
    "密云县水务局2014年, 北京市密云区水务局2017年",
    "淮北市相山区教育局2019年, 淮北市相山区教育局2023年",
  })
  void staysOneOverYearsAndSpellings(String first, String second) {
    assertThat(id(first)).isPresent().isEqualTo(id(second));
  }

  @Test
  void isTheGovernmentsWhereItsOfficeCompiles() {
    String compiled = "建宁县2021年政府信息公开工作年度报告\n建宁县人民政府办公室\n（2022年3月1日）\n";
    String province = "2021年政府信息公开工作年度报告\n本报告由福建省人民政府办公厅编制。\n";

    assertThat(idIn(compiled)).isPresent().isEqualTo(id("建宁县人民政府2019年"));
    assertThat(idIn(province)).isPresent().isEqualTo(id("福建省人民政府2019年"));
  }

  @Test
  void isTheGovernmentsWhereATitledOfficeReportsForTheWholeCounty() {
    String title = "建宁县人民政府办公室2021年政府信息公开工作年度报告\n";

    assertThat(idIn(title + "2021年，全县各级行政机关主动公开政府信息1234条。\n"))
        .isPresent()
        .isEqualTo(id("建宁县人民政府2019年"));
    assertThat(idIn(title + "2021年，本办公室主动公开政府信息12条。\n"))
        .isPresent()
        .isNotEqualTo(id("建宁县人民政府2019年"));
  }

  @ParameterizedTest
  @CsvSource({
    // Renamed or merged bodies are others: no rule says that they are the same.
    "肥西县环境保护局2016年, 肥西县生态环境局2020年",
    "肥西县林业局2017年, 肥西县林业和草原局2020年",
    "肥西县卫生局2012年, 肥西县卫生健康委员会2020年",
    "肥西县食品药品监督管理局2016年, 肥西县市场监督管理局2020年",
    // A government is none of its departments, nor of its towns.
    "肥西县人民政府2020年, 肥西县行政审批局2020年",
    "建宁县人民政府2020年, 建宁县伊家乡人民政府2020年",
    // One name in two places, and one place at two levels.
    "福州市鼓楼区财政局2020年, 徐州市鼓楼区财政局2020年",
    "吉林省民政厅2020年, 吉林市民政局2020年",
    "哈密地区哈密市民政局2014年, 哈密市民政局2018年",
  })
  void keepsApartWhatIsTwo(String first, String second) {
    assertThat(id(first)).isPresent();
    assertThat(id(second)).isPresent().isNotEqualTo(id(first));
  }

  private static Optional<String> id(String agencyAndYear) {
    return idIn(agencyAndYear + "政府信息公开工作年度报告\n一、总体情况\n");
  }

  private static Optional<String> idIn(String text) {
    return Resolutions.of(text).agency().agencyId();
  }
}
