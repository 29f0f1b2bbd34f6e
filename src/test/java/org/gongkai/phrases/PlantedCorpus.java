package org.gongkai.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Reports with a structure that is known: templates with slots, phrases of one province, copies
 * from other agencies edited to different degrees, and clauses that have nothing to do with any.
 */
final class PlantedCorpus {

  static final int YEARS = 4;
  static final int PROVINCES = 10;
  private static final String WORDS =
      "部门 单位 科室 人员 队伍 机构 群众 企业 社会 基层 乡镇 社区 窗口 网站 平台 栏目 渠道 媒体 目录 指南 文件 政策 数据 档案 "
          + "制度 机制 流程 标准 规范 责任 监督 考核 培训 宣传 解读 回应 更新 维护 审核 保密 公开 发布 查询 咨询 服务 管理 协调 沟通 "
          + "内容 形式 范围 质量 深度 广度 时效 频率 数量 意识 能力 水平 素质 经验 力度 效果 作用 需求 期望 差距 问题 困难 不足 短板 "
          + "单一 滞后 缓慢 薄弱 欠缺 粗糙 简单 分散 重复 陈旧 模糊 笼统 被动 随意 松散 偏少 偏低 不畅 不清 不强 "
          + "农业 教育 医疗 卫生 环保 交通 住房 就业 社保 扶贫 财政 预算 决算 采购 招标 土地 征收 规划 安全 应急 执法 处罚 许可 收费";

  private final Random random;
  private final ClauseWriter writer;
  private final List<String> words = List.of(WORDS.split(" "));
  final List<PlantedTemplate> templates = new ArrayList<>();

  /** Province code to the phrases that only it writes. */
  final Map<String, List<String>> distinctive = new TreeMap<>();

  final List<PlantedReport> reports = new ArrayList<>();

  PlantedCorpus(int agencies, int templateCount, long seed) {
    random = new Random(seed);
    writer = new ClauseWriter(seed);
    for (int i = 0; i < templateCount; i++) {
      templates.add(template());
    }
    for (int province = 0; province < PROVINCES; province++) {
      distinctive.put(code(province), List.of(words(4)));
    }
    Map<String, PlantedReport> last = new HashMap<>();
    for (int year = 2019; year < 2019 + YEARS; year++) {
      for (int agency = 0; agency < agencies; agency++) {
        reports.add(report(agency, year, last));
      }
    }
  }

  static String code(int province) {
    return String.valueOf(11 + province);
  }

  private PlantedTemplate template() {
    int slots = 1 + random.nextInt(2);
    List<String> constants = new ArrayList<>();
    List<List<String>> fillers = new ArrayList<>();
    constants.add(words(6));
    for (int i = 0; i < slots; i++) {
      constants.add(words(6));
      List<String> stock = new ArrayList<>();
      for (int j = 0; j < 12; j++) {
        stock.add(words(1));
      }
      fillers.add(stock);
    }
    return new PlantedTemplate(constants, fillers);
  }

  private PlantedReport report(int agency, int year, Map<String, PlantedReport> last) {
    String province = code(agency % PROVINCES);
    String level = agency % 3 == 0 ? "county" : "township";
    PlantedReport report =
        new PlantedReport("r" + year + "-" + agency, "a" + agency, province, level, year);
    List<PlantedReport> sources = reports.stream().filter(it -> it.year == year - 1).toList();
    if (!sources.isEmpty() && random.nextInt(4) == 0) {
      PlantedReport source = writer.one(sources);
      if (!source.agency.equals(report.agency) && source.source == null) {
        copy(report, source, List.of(0.0, 0.05, 0.1, 0.2, 0.3, 0.45, 0.6));
      }
    }
    if (report.clauses.isEmpty()) {
      write(report);
    }
    return report;
  }

  private void copy(PlantedReport report, PlantedReport source, List<Double> rates) {
    report.source = source.id;
    report.edited = writer.one(rates);
    for (PlantedClause clause : source.clauses) {
      String text = writer.edit(clause.text, report.edited);
      report.clauses.add(new PlantedClause(text, report.edited == 0 ? clause.label : ""));
    }
  }

  private void write(PlantedReport report) {
    if (random.nextInt(10) < 7) {
      report.clauses.add(new PlantedClause("对政府信息公开工作的重要性认识还不到位", "boilerplate"));
    }
    int planted = 1 + random.nextInt(2);
    for (int i = 0; i < planted; i++) {
      int template = random.nextInt(templates.size());
      report.clauses.add(
          new PlantedClause(templates.get(template).fill(random), "template " + template));
    }
    for (int i = 0; i < 2; i++) {
      report.clauses.add(new PlantedClause(words(9 + random.nextInt(6)), "own"));
    }
    if (random.nextInt(2) == 0) {
      String phrase = writer.one(distinctive.get(report.province));
      report.clauses.add(new PlantedClause(words(2) + "，" + phrase + "，" + words(3), "own"));
    }
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    String last = "";
    for (int i = 0; i < count; i++) {
      String word = writer.one(words);
      while (word.equals(last)) {
        word = writer.one(words);
      }
      text.append(word);
      last = word;
    }
    return text.toString();
  }

  /** Constants, and between each two of them a slot. */
  record PlantedTemplate(List<String> constants, List<List<String>> fillers) {
    String fill(Random random) {
      StringBuilder text = new StringBuilder(constants.get(0));
      for (int i = 0; i < fillers.size(); i++) {
        List<String> stock = fillers.get(i);
        text.append(stock.get(random.nextInt(stock.size()))).append(constants.get(i + 1));
      }
      return text.toString();
    }

    String text() {
      StringBuilder text = new StringBuilder(constants.get(0));
      for (int i = 0; i < fillers.size(); i++) {
        text.append('{').append(i + 1).append('}').append(constants.get(i + 1));
      }
      return text.toString();
    }
  }

  /** A clause and the structure that it is part of: empty where edits have blurred it. */
  record PlantedClause(String text, String label) {}

  /** A report; {@code source} is null where it is no copy. */
  static final class PlantedReport {
    final String id;
    final String agency;
    final String province;
    final String level;
    final int year;
    final List<PlantedClause> clauses = new ArrayList<>();
    String source;
    double edited;

    PlantedReport(String id, String agency, String province, String level, int year) {
      this.id = id;
      this.agency = agency;
      this.province = province;
      this.level = level;
      this.year = year;
    }
  }
}
