package org.gongkai.publish;

/** Whose figures are published: of agencies, or invented by {@code jobs/sample}. */
public enum DataOrigin {
  AGENCIES("各级行政机关政府信息公开工作年度报告, see source_url in report_index"),
  SYNTHETIC("示例数据，程序虚构，并非任何机关的报告 · Sample data, invented, of no agency's making");

  private final String title;

  DataOrigin(String title) {
    this.title = title;
  }

  /** The source as the data package names it. */
  String title() {
    return title;
  }
}
