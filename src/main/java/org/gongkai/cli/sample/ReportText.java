package org.gongkai.cli.sample;

import org.gongkai.cli.sample.table.PrintedTable;

/** Puts the parts of a report together. */
final class ReportText {

  private ReportText() {}

  static String of(TrueFacts facts, ReportTables tables) {
    StringBuilder out = new StringBuilder();
    out.append(facts.author().name()).append(facts.year()).append("年政府信息公开工作年度报告\n\n");
    out.append("一、总体情况\n").append(facts.year()).append("年，");
    out.append(facts.author().we()).append("认真贯彻落实《中华人民共和国政府信息公开条例》。\n");
    tables.disclosures().map(PrintedTable::text).ifPresent(out.append("二、主动公开政府信息情况\n")::append);
    tables
        .applications()
        .map(PrintedTable::text)
        .ifPresent(out.append("\n三、收到和处理政府信息公开申请情况\n")::append);
    tables
        .reviews()
        .map(PrintedTable::text)
        .ifPresent(out.append("\n四、政府信息公开行政复议、行政诉讼情况\n")::append);
    if (!tables.cutOff()) {
      out.append("\n五、存在的主要问题及改进情况\n无。\n六、其他需要报告的事项\n无。\n");
    }
    return out.toString();
  }
}
