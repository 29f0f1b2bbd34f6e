package org.gongkai.cli.sample.world;

import java.util.List;
import java.util.Optional;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;

/**
 * Draws agencies: 45 % townships and subdistricts, 40 % of the county level (a third of them
 * governments), 12 % of the prefecture, 3 % of the province, spread evenly over the 31 provinces.
 */
public final class Authors {

  private static final List<String> COUNTY_BUREAUS =
      List.of(
          "教育局",
          "财政局",
          "民政局",
          "司法局",
          "人力资源和社会保障局",
          "自然资源局",
          "住房和城乡建设局",
          "交通运输局",
          "水利局",
          "农业农村局",
          "商务局",
          "卫生健康局",
          "审计局",
          "应急管理局",
          "市场监督管理局",
          "统计局",
          "医疗保障局",
          "工业和信息化局",
          "发展和改革局",
          "文化和旅游局",
          "城市管理局",
          "退役军人事务局",
          "信访局",
          "林业局");
  private static final List<String> CITY_BUREAUS =
      List.of(
          "教育局",
          "公安局",
          "民政局",
          "司法局",
          "财政局",
          "生态环境局",
          "自然资源和规划局",
          "住房和城乡建设局",
          "交通运输局",
          "水务局",
          "农业农村局",
          "商务局",
          "卫生健康委员会",
          "审计局",
          "市场监督管理局",
          "统计局",
          "发展和改革委员会");
  private static final List<String> PROVINCE_BUREAUS =
      List.of(
          "教育厅",
          "科学技术厅",
          "民政厅",
          "财政厅",
          "自然资源厅",
          "生态环境厅",
          "交通运输厅",
          "水利厅",
          "农业农村厅",
          "审计厅",
          "应急管理厅",
          "发展和改革委员会");

  private Authors() {}

  public static Author draw(Dice dice) {
    County county = dice.pick(Gazetteer.ofProvince(dice.pick(Gazetteer.provinceCodes())));
    return switch (dice.weighted(45, 13, 27, 4, 8, 3)) {
      case 0 -> township(county, dice.pick(county.townships()));
      case 1 -> countyGovernment(county);
      case 2 -> countyBureau(county, dice.pick(COUNTY_BUREAUS));
      case 3 -> cityGovernment(county);
      case 4 -> cityBureau(county, dice.pick(CITY_BUREAUS));
      default -> provinceBureau(county, dice.pick(PROVINCE_BUREAUS));
    };
  }

  public static Author township(County county, String township) {
    String own = township + (township.endsWith("街道") ? "办事处" : "人民政府");
    return new Author(
        county.name() + own,
        own,
        township,
        AgencyLevel.TOWNSHIP,
        AgencyKind.GOVERNMENT,
        county,
        Optional.of(township));
  }

  public static Author countyGovernment(County county) {
    String own = county.name() + "人民政府";
    return new Author(
        own,
        own,
        county.name(),
        AgencyLevel.COUNTY,
        AgencyKind.GOVERNMENT,
        county,
        Optional.empty());
  }

  public static Author countyBureau(County county, String bureau) {
    return department(county.name() + bureau, AgencyLevel.COUNTY, county);
  }

  /** The government of the city above a county; for a municipality, one of its bureaus. */
  public static Author cityGovernment(County county) {
    if (county.prefecture().isEmpty()) {
      return department(county.province() + "财政局", AgencyLevel.PROVINCE, county);
    }
    return new Author(
        county.prefecture() + governmentSuffix(county.prefecture()),
        county.prefecture() + governmentSuffix(county.prefecture()),
        county.prefecture(),
        AgencyLevel.PREFECTURE,
        AgencyKind.GOVERNMENT,
        county,
        Optional.empty());
  }

  /** A prefecture that is a 地区 has no government but an administrative office (行政公署). */
  private static String governmentSuffix(String prefecture) {
    return prefecture.endsWith("地区") || prefecture.endsWith("盟") ? "行政公署" : "人民政府";
  }

  private static Author cityBureau(County county, String bureau) {
    AgencyLevel level =
        county.prefecture().isEmpty() ? AgencyLevel.PROVINCE : AgencyLevel.PREFECTURE;
    return department(county.city() + bureau, level, county);
  }

  private static Author provinceBureau(County county, String bureau) {
    return department(county.province() + bureau, AgencyLevel.PROVINCE, county);
  }

  private static Author department(String name, AgencyLevel level, County county) {
    return new Author(name, name, name, level, AgencyKind.DEPARTMENT, county, Optional.empty());
  }
}
