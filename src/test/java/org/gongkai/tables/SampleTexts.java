package org.gongkai.tables;

/** Short reports, written for tests. */
public final class SampleTexts {

  private SampleTexts() {}

  /** A free-form report of a township. */
  public static String township(String township, String county, int year) {
    return """
        %2$s%1$s人民政府%3$d年政府信息公开工作年度报告

        根据《中华人民共和国政府信息公开条例》的规定，现公布%1$s人民政府%3$d年度政府信息公开工作报告。\
        本报告所列数据的统计期限自%3$d年1月1日起至%3$d年12月31日止。

        一、总体情况
        %3$d年，%1$s坚持公开为常态的原则，全年主动公开政府信息%4$d条。群众可以在公开栏和网站上查到全部目录。

        二、依申请公开情况
        本年度没有收到政府信息公开申请。

        三、存在的主要问题及改进情况
        一是公开内容不够全面，更新不及时。二是工作人员业务能力有待提高。
        下一步，一是充实公开内容，按时更新栏目。二是加强对工作人员的培训。

        %2$s%1$s人民政府
        %5$d年1月20日
        """
        .formatted(township, county, year, township.codePointAt(0) % 97 + 20, year + 1);
  }
}
