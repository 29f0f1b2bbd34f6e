package org.gongkai.parse.statement;

import java.util.List;
import java.util.Set;
import org.gongkai.parse.statement.StatementRule.Topic;
import org.gongkai.parse.text.Cue;
import org.gongkai.report.StatementKind;

/** What was charged for handling applications (信息处理费). */
final class FeeRules {

  static final List<StatementRule> ALL =
      List.of(
          StatementRule.of(
              StatementKind.FEE_AMOUNT,
              "(?:收取|收费|费用)(?:金额|总额|总金额|信息处理费|处理费|检索|复制|复印|打印|邮寄|工本|、|和|及|等|费用|费|政府信息公开|信息公开|的){0,7}"
                  + CountWording.TO_NUMBER,
              Set.of("元", "万元"),
              Cue.of("事业性|罚|税|行政收费|减免|免除|采购"),
              Topic.APPLICATIONS,
              false));

  private FeeRules() {}
}
