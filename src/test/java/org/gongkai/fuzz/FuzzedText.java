package org.gongkai.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.form.Outcome;

/**
 * Makes a text of the bytes that a fuzzer tries. In one mode they are UTF-8. In the other each byte
 * is a word of reports, so that changing a byte changes a word and the text stays one that reaches
 * deep into the parser.
 */
final class FuzzedText {

  private static final String TITLE = "河西乡人民政府2020年政府信息公开工作年度报告\n";

  private static final String[] WORDS =
      ("0 1 2 3 9 10 71 100 999999999999999999 1,234 15.68 - — / 无 \n \t | 、 。 ， ； ： （ ） ( ) "
              + "一、 二、 三、 四、 五、 六、 （一） （二） （三） （七） 1. 2. 3. ① 一是 二是 （公章） 附件： "
              + "总体情况 主动公开政府信息情况 收到和处理政府信息公开申请情况 政府信息公开行政复议、行政诉讼情况 "
              + "存在的主要问题及改进情况 其他需要报告的事项 第二十条第（一）项 第二十条第（八）项 信息内容 规章 "
              + "规范性文件 本年制发件数 本年废止件数 现行有效件数 行政许可 行政处罚 行政强制 行政事业性收费 "
              + "本年收费金额（单位：万元） 本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和 自然人 "
              + "法人或其他组织 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计 本年新收政府信息公开申请数量 "
              + "上年结转政府信息公开申请数量 本年度办理结果 予以公开 部分公开 不予公开 无法提供 不予处理 其他处理 "
              + "结转下年度继续办理 行政复议 行政诉讼 未经复议直接起诉 复议后起诉 结果维持 结果纠正 其他结果 尚未审结 "
              + "2020年 2021年1月20日 自2020年1月1日起至2020年12月31日止 主动公开政府信息 条 件 万元 余 约 未收到 "
              + "下一步 有待提高 不够及时 我局 我乡 建宁县 河西乡 人民政府 电话：0598-3982012 邮编：354500 "
              + "索引号：FJ00123 www.example.gov.cn 𠮷 \uFEFF \u202E \u0000 第 1 页 ２０２０ 二〇二〇年 \u3000 \u00a0 * #")
          .split(" ", -1);

  private static final List<String> ALL =
      Stream.concat(
              Arrays.stream(WORDS),
              Arrays.stream(Outcome.values()).flatMap(o -> Arrays.stream(o.zh().split(" "))))
          .distinct()
          .limit(256)
          .toList();

  private FuzzedText() {}

  static String of(byte[] bytes) {
    if (bytes.length == 0) {
      return "";
    }
    byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
    String title = (bytes[0] & 1) == 0 ? "" : TITLE;
    return title + ((bytes[0] & 2) == 0 ? new String(rest, StandardCharsets.UTF_8) : words(rest));
  }

  private static String words(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append(ALL.get((b & 0xFF) % ALL.size()));
    }
    return text.toString();
  }
}
