package org.gongkai.parse.statement;

import java.util.List;
import java.util.Set;
import org.gongkai.parse.statement.StatementRule.Topic;
import org.gongkai.parse.text.Cue;
import org.gongkai.report.StatementKind;

/** What was disclosed unasked (主动公开), and the 规章 and 规范性文件 that were made. */
final class DisclosureRules {

  /** 主动公开机构职能、财政预决算等信息共计86条: what is disclosed may be listed before a total. */
  private static final String LISTED =
      "(?:(?<=主动公开|向社会公开|对外公开)[^,。;:况\uE000-\uE003]{4,90}?(?:信息|事项)(?=共|累计|合计|总计)"
          + "|[^,。;:况\uE000-\uE003]{2,60}?等(?=共计|合计|总计))?";

  /** 发布财政、招生等各类信息566条. */
  private static final String OF_KINDS =
      "(?:(?:(?!情况)[^,。;:\uE000-\uE003]){2,60}?等(?=各类|各种|各项|(?:政府|政务)?信息))?";

  /** 16项65条: so many of so many kinds. */
  private static final String COUNTED_BY_KIND = "(?:\uE000(?=\uE000))?";

  private static final Set<String> ITEMS = Set.of("条", "件", "份", "篇", "项", "则", "条次", "件次", "个");

  private static final Set<String> DOCUMENTS = Set.of("件", "份", "个", "部");

  /** Sub-counts and other subjects. */
  private static final Cue DISCLOSURE_DETAIL =
      Cue.of(
          "(?<!各)类信息|类[\uE000]|方面|领域|(?<!全[省市县区州旗][^,]{0,6}|各级)各[乡镇部单村科]|等法定主动|分别|未|不(?!同)|申请公开");

  static final List<StatementRule> ALL =
      List.of(
          StatementRule.of(
              StatementKind.NORMATIVE_DOCUMENTS_IN_FORCE,
              "现行有效的?(?:行政)?规范性文件" + CountWording.TO_NUMBER,
              DOCUMENTS,
              StatementRule.NOTHING,
              Topic.ANY,
              true),
          StatementRule.of(
              StatementKind.NORMATIVE_DOCUMENTS_ISSUED,
              "(?:制定|制发|出台|印发|制作|发布)(?:并(?:公开|发布))?了?(?:的)?(?:行政)?规范性文件" + CountWording.TO_NUMBER,
              DOCUMENTS,
              Cue.of("废止|清理"),
              Topic.ANY,
              true),
          StatementRule.of(
              StatementKind.NORMATIVE_DOCUMENTS_DISCLOSED,
              "主动公开(?:的|了)?(?:行政)?规范性文件" + CountWording.TO_NUMBER,
              Set.of("件", "条", "份", "个", "部"),
              StatementRule.NOTHING,
              Topic.ANY,
              true),
          StatementRule.of(
              StatementKind.REGULATIONS_ISSUED,
              "(?:制定|出台|制发)(?:政府|的|了){0,2}规章" + CountWording.TO_NUMBER,
              Set.of("件", "个", "部"),
              Cue.of("废止|清理|制度"),
              Topic.ANY,
              true));

  /** Disclosures, whose kind the channels that are named decide. */
  static final StatementRule DISCLOSED =
      StatementRule.of(
          StatementKind.PROACTIVELY_DISCLOSED,
          "(?<verb>主动(?:向社会|对外|及时)?(?:公开|发布)|(?:完成|进行|实现)(?:政府|政务)信息公开|公开|公示|发布|推送|上传|编发)(?:的|了)?"
              + OF_KINDS
              + "(?:各类|各种|各项|有关|相关)?(?:海关|本级)?(?:政府工作|政府|政务|医院|学校|工作)?(?:公开)?(?<object>信息(?:、动态|内容)?|文件|文章|稿件|推文)?(?:的)?"
              + LISTED
              + CountWording.LEADING
              + COUNTED_BY_KIND
              + CountWording.NUMBER,
          ITEMS,
          DISCLOSURE_DETAIL,
          Topic.ANY,
          true);

  private DisclosureRules() {}
}
