package org.gongkai.cli.sample.prose;

import org.gongkai.cli.sample.world.Author;
import org.gongkai.cli.sample.world.Dice;

/** What stands round a report on the web page that it was taken from. */
public enum WebPage {
  NONE {
    @Override
    public String around(String text, Author author, Dice dice) {
      return text;
    }
  },
  NAVIGATION {
    @Override
    public String around(String text, Author author, Dice dice) {
      return "无障碍 关怀版 繁体\n您当前所在位置：首页 > 政务公开 > " + author.shortName() + " > 政府信息公开年报\n\n" + text;
    }
  },
  COUNTERS {
    @Override
    public String around(String text, Author author, Dice dice) {
      return "访问量：" + dice.below(5000) + " 字体：【大 中 小】\n\n" + text + "\n【打印本页】 【关闭窗口】\n";
    }
  },
  FOOTER {
    @Override
    public String around(String text, Author author, Dice dice) {
      return text + "\n上一篇：没有了\n下一篇：财政预算公开\n主办单位：" + author.county().name() + "人民政府办公室　技术支持：信息中心\n";
    }
  },
  METADATA {
    @Override
    public String around(String text, Author author, Dice dice) {
      return "索 引 号："
          + author.county().code()
          + "/2"
          + dice.between(10000, 99999)
          + "\n信息分类：年度报告\n发布机构："
          + author.ownName()
          + "\n\n"
          + text;
    }
  };

  public abstract String around(String text, Author author, Dice dice);
}
