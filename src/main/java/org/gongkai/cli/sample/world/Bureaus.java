package org.gongkai.cli.sample.world;

import java.util.List;

/** The departments of the governments of the invented world, without their places. */
final class Bureaus {

  /** What every county has. */
  static final List<String> OF_COUNTY =
      list(
          "教育局、财政局、民政局、司法局、人力资源和社会保障局、自然资源局、"
              + "住房和城乡建设局、交通运输局、水利局、农业农村局、商务局、卫生健康局、审计局、"
              + "应急管理局、市场监督管理局、统计局、医疗保障局、工业和信息化局、发展和改革局、"
              + "文化和旅游局、城市管理局、退役军人事务局、信访局、林业局");

  /** What it has beside them. */
  static final List<String> SMALLER_OF_COUNTY =
      list(
          "公安局、税务局、气象局、科学技术局、民族宗教事务局、园林绿化局、机关事务管理局、"
              + "乡村振兴局、粮食和物资储备局、体育局、档案局、外事办公室、地方金融监督管理局、"
              + "大数据管理局、行政审批服务局、政务服务管理局、投资促进局、房屋管理局、"
              + "畜牧兽医局、文物局、人民防空办公室、国有资产监督管理局、海洋发展局、知识产权局、"
              + "地震局、邮政管理局、公路管理局、招商局、水库移民管理局、住房保障局、"
              + "环境卫生管理局、就业服务局、能源局、中小企业局、广播电视局、国防动员办公室、"
              + "供销合作社、农业机械管理局、烟草专卖局、公共资源交易管理局");

  static final List<String> OF_CITY =
      list(
          "教育局、公安局、民政局、司法局、财政局、生态环境局、自然资源和规划局、"
              + "住房和城乡建设局、交通运输局、水务局、农业农村局、商务局、卫生健康委员会、"
              + "审计局、市场监督管理局、统计局、发展和改革委员会");

  static final List<String> OF_PROVINCE =
      list("教育厅、科学技术厅、民政厅、财政厅、自然资源厅、生态环境厅、交通运输厅、水利厅、" + "农业农村厅、审计厅、应急管理厅、发展和改革委员会");

  private Bureaus() {}

  private static List<String> list(String names) {
    return List.of(names.split("、"));
  }
}
