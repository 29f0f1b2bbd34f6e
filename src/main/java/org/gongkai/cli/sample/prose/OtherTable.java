package org.gongkai.cli.sample.prose;

import org.gongkai.cli.sample.world.Dice;

/** A table that is none of the official ones, as some reports put between them. */
final class OtherTable {

  private OtherTable() {}

  static String draw(Dice dice) {
    return dice.pick(
        "政务新媒体情况\n\t类别\n\t数量\n\n\t微信公众号\n\t"
            + dice.below(9)
            + "\n\n\t政务微博\n\t"
            + dice.below(9)
            + "\n\n",
        "公开类别\t条数\n机构职能\t"
            + dice.below(40)
            + "\n财政信息\t"
            + dice.below(90)
            + "\n合计\t"
            + dice.below(900)
            + "\n",
        "指标 数量 单位\n培训次数 " + dice.below(9) + " 次\n专职人员 " + dice.below(6) + " 人\n");
  }
}
