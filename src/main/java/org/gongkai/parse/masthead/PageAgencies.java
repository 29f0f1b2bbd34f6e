package org.gongkai.parse.masthead;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.CueFinder;
import org.gongkai.report.Masthead.AgencyMention.Place;

/**
 * Finds the names of agencies that a page shows around a report: of the site, the publisher, the
 * column.
 */
final class PageAgencies {

  private static final Cue PUBLISHER =
      Cue.of(
          "(?:来源|发布机构|发布单位|发布部门|发文机关|发文单位|发文机构|公开机构|公开主体|公开责任部门|责任部门|编制单位|编报单位|填报单位|供稿单位|供稿|信息提供|信息来源|主办单位|主办|制发机关|发布者|所属机构|公开单位|(?:作者|录入)(?=:\\s{0,4}[\\x{4e00}-\\x{9fff}]{4}))"
              + "[】\\]]?[:]\\s{0,4}([^\\s,。;:、《》“”\"<>|]{2,40})");
  // The same labels in the cells of a table, whose rules the text has lost.
  private static final Cue PUBLISHER_CELL =
      Cue.of(
          "(?<![\\x{4e00}-\\x{9fff}])(?:发布机构|发布单位|发布部门|发文机关|发文单位|发文机构|公开机构|制发机关)\\s?[】\\]]?\\s{1,8}([\\x{4e00}-\\x{9fff}()]{4,40})(?=\\s|$)");
  // The line above all that a site shows: 西峰区人民政府.
  private static final Pattern SITE =
      Pattern.compile("\\s{0,8}([\\x{4e00}-\\x{9fff}]{2,14}人民政府)(?:门户网站|网站|网)?\\s{0,8}");
  // Columns of a site between the arrows: 首页 > 泰和县 > 乡镇 > 万合镇.
  private static final Pattern COLUMN =
      Pattern.compile("(?:各?乡镇(?:街道)?|乡\\(?镇\\)?|街道|镇街|县直部门|市直部门|各?县区|各?部门|区县|政府|政务)");
  private static final int FRONT = 4_000;

  private final String folded;
  private final AgencyMentions mentions;

  PageAgencies(String folded, AgencyMentions mentions) {
    this.folded = folded;
    this.mentions = mentions;
  }

  /** A line before the title that names a government and nothing else. */
  void site(int titleBegin) {
    int begin = 0;
    while (begin < Math.min(titleBegin, FRONT)) {
      int newline = folded.indexOf('\n', begin);
      int end = newline < 0 ? folded.length() : newline;
      Matcher site = SITE.matcher(folded).region(begin, end);
      if (end <= titleBegin && end - begin < 40 && site.matches()) {
        mentions.add(Place.PUBLISHER, site.start(1), site.end(1));
        return;
      }
      begin = end + 1;
    }
  }

  /** The names behind labels such as 来源: and 发布机构:, or in the cell behind such a label. */
  void publishers() {
    int limit = Math.min(folded.length(), FRONT);
    int found = 0;
    for (int colon = folded.indexOf(':'); colon >= 0 && colon < limit && found < 3; ) {
      CueFinder finder =
          PUBLISHER.finder(folded, Math.max(0, colon - 8), Math.min(folded.length(), colon + 50));
      if (finder.find() && finder.match().start() < colon) {
        Matcher publisher = finder.match();
        found += mentions.add(Place.PUBLISHER, publisher.start(1), publisher.end(1)) ? 1 : 0;
      }
      colon = folded.indexOf(':', colon + 1);
    }
    CueFinder cell = PUBLISHER_CELL.finder(folded, 0, limit);
    if (found == 0 && cell.find()) {
      mentions.add(Place.PUBLISHER, cell.match().start(1), cell.match().end(1));
    }
  }

  /** 首页 > 信息公开目录 > 樟木乡 > 年度报告: the names between the arrows. */
  void breadcrumb() {
    int limit = Math.min(folded.length(), 1_500);
    int begin = 0;
    while (begin < limit) {
      int newline = folded.indexOf('\n', begin);
      int end = newline < 0 ? folded.length() : newline;
      if (end - begin < 200 && hasTwoArrows(begin, end)) {
        crumbs(begin, end);
      }
      begin = end + 1;
    }
  }

  private boolean hasTwoArrows(int begin, int end) {
    int arrows = 0;
    for (int i = begin; i < end; i++) {
      arrows += ">»›".indexOf(folded.charAt(i)) >= 0 ? 1 : 0;
    }
    return arrows >= 2;
  }

  private void crumbs(int begin, int end) {
    int from = begin;
    for (int at = begin; at <= end; at++) {
      if (at == end || ">»›".indexOf(folded.charAt(at)) >= 0) {
        String crumb = folded.substring(from, at).strip();
        boolean names = !crumb.contains("公开") && !COLUMN.matcher(crumb).matches();
        if (at - from <= 24 && names) {
          mentions.add(Place.BREADCRUMB, from, at);
        }
        from = at + 1;
      }
    }
  }
}
