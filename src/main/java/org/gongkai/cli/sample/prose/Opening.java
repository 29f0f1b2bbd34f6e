package org.gongkai.cli.sample.prose;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.cli.sample.world.Author;
import org.gongkai.cli.sample.world.Dice;

/** The title and the paragraph before the first heading: who, for which period, how to ask. */
final class Opening {

  private Opening() {}

  static void write(Plan plan, Page page, Dice dice) {
    Author author = plan.facts().author();
    TitleForm form = dice.pick(TitleForm.values());
    String title = form.of(author, plan.year());
    page.line(title).line("");
    if (dice.chance(0.15) && form.namesYear()) {
      page.masthead(Masthead.titled(title, true));
      return;
    }
    Masthead masthead = Contacts.draw(title, form.namesYear(), author, dice);
    page.masthead(masthead);
    page.print(basis(author, plan.year(), dice));
    page.print(compiled(author, dice));
    if (masthead.period()) {
      page.print(period(plan.year(), dice));
    }
    page.print(contact(author, masthead, dice)).line("").line("");
  }

  private static String basis(Author author, int year, Dice dice) {
    String name = author.name();
    return dice.pick(
        "根据《中华人民共和国政府信息公开条例》（以下简称《条例》）规定，现公布" + name + year + "年政府信息公开工作年度报告。",
        "为进一步推进政务公开，依照《中华人民共和国政府信息公开条例》第四十九条、第五十条的要求，" + "特向社会公布" + year + "年度本单位政府信息公开情况。",
        "按照《"
            + author.county().city()
            + "人民政府办公室关于做好"
            + year
            + "年政务公开工作的通知》"
            + "（政办发〔"
            + year
            + "〕"
            + dice.between(3, 90)
            + "号）要求编制本报告。",
        year + "年，在上级的正确领导下，" + author.we() + "政府信息公开工作有序开展。");
  }

  private static String compiled(Author author, Dice dice) {
    return dice.pick(
        "",
        "本报告由" + author.name() + "编制。",
        "全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。");
  }

  private static String period(int year, Dice dice) {
    return dice.pick(
        "本报告所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。",
        "数据统计时限为 " + year + " 年 1 月 1 日至 " + year + " 年 12 月 31 日。",
        "本年度报告中的数据统计期限从" + year + "年1月1日至12月31日。");
  }

  private static String contact(Author author, Masthead masthead, Dice dice) {
    List<String> ways = new ArrayList<>();
    String colon = dice.pick("：", "：", ":", ": ");
    masthead.address().ifPresent(address -> ways.add("地址" + colon + address));
    masthead.postalCode().ifPresent(code -> ways.add(dice.pick("邮编", "邮政编码") + colon + code));
    masthead
        .phone()
        .map(phone -> phone.replace("-", dice.pick("-", "-", "—", "－", "")))
        .ifPresent(phone -> ways.add(dice.pick("电话", "联系电话") + colon + phone));
    masthead.email().ifPresent(email -> ways.add(dice.pick("电子邮箱", "邮箱") + colon + email));
    if (ways.isEmpty()) {
      return "";
    }
    if (dice.chance(0.03)) {
      // Names hold characters outside the basic plane, and spans count them as one.
      ways.add(dice.pick("联系人：𠮷红", "联系人：李𪸩", "📞工作时间：8:00—12:00"));
    }
    String joined = String.join(dice.pick("，", "；", "，"), ways);
    return dice.pick(
        "如对本报告有疑问，请与" + author.ownName() + "办公室联系（" + joined + "）。", "如有疑问，请联系我们，" + joined + "。");
  }
}
