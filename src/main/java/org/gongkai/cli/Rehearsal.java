package org.gongkai.cli;

import org.gongkai.check.Assessment;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.Parsed;
import org.gongkai.report.SourceDocument;

/**
 * Reads a report of nobody while Spark starts: the gazetteer, the lexicon and the reader's own
 * classes are there when the first task asks for them.
 */
final class Rehearsal {

  private static final String TEXT =
      """
      某某县教育局2023年政府信息公开工作年度报告
      本报告由某某县教育局编制，统计期限自2023年1月1日起至12月31日止。电话：0000-0000000。
      一、总体情况
      2023年主动公开政府信息10条，未收到政府信息公开申请。
      二、主动公开政府信息情况
      第二十条第（一）项
      信息内容\t本年制发件数\t本年废止件数\t现行有效件数
      规章\t0\t0\t0
      行政规范性文件\t1\t0\t2
      三、收到和处理政府信息公开申请情况
      申请人情况\t自然人\t法人或其他组织\t总计
      商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他
      一、本年新收政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0
      二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0
      三、本年度办理结果\t（一）予以公开\t0\t0\t0\t0\t0\t0\t0
      （七）总计\t0\t0\t0\t0\t0\t0\t0
      四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0
      四、政府信息公开行政复议、行政诉讼情况
      行政复议\t行政诉讼
      结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉
      结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计
      0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0
      五、存在的主要问题及改进情况
      一是公开内容不够全面，二是解读形式单一。下一步，我局将丰富解读形式。
      六、其他需要报告的事项
      无。
      """;

  private Rehearsal() {}

  /** Begins to read; nobody waits for the end. */
  static void begin() {
    Thread reader = new Thread(Rehearsal::read, "rehearsal");
    reader.setDaemon(true);
    reader.start();
  }

  static Parsed<AssessedReport> read() {
    return Assessment.assess(SourceDocument.ofText("nobody", TEXT));
  }
}
