package org.gongkai.parse.clause;

import java.util.regex.Pattern;
import org.gongkai.parse.text.Enumerator;
import org.gongkai.parse.text.Folding;

/** What stands below the prose of a report: its signature, and what a site prints under a page. */
final class PageFoot {

  private static final Pattern LINE =
      Pattern.compile(
          "[\\p{IsHan}()·]{2,30}(?:政府|局|委员会|办公室|办事处|管委会|委|办|中心|院|处|厅|学校)(?:\\(盖?章\\))?"
              + "|(?:20\\d\\d|二[〇○零Oo0][〇○零一二三四五六七八九十]{1,3})年(?:\\d{0,2}[一二三四五六七八九十]{0,2}月\\d{0,2}[一二三四五六七八九十]{0,3}日?)?"
              + "|(?:附件|附表|打印|关闭|责任编辑|编辑|来源|上一篇|下一篇|扫一扫|扫码|分享|主办|版权|备案|网站地图|联系我们|返回顶部).{0,40}|[^。]{0,30}您[^。]{0,40}。?|(?:【.{1,8}】){1,6}|.{2,50}\\.(?:docx?|pdf|wps|ofd|xlsx?)|[-—\\d页第共/]{1,10}");

  /** 文件下载, 热门词条: a few words that say nothing, below prose that is complete. */
  private static final int LONGEST_LABEL = 12;

  private static final int LONGEST_LINE = 60;
  private static final String SENTENCE_END = "。;!?";

  private PageFoot() {}

  /**
   * Where it begins, behind the last line of prose. Labels belong to it if what stands above them
   * leaves nothing unsaid.
   */
  static int begin(String body) {
    int foot = body.length();
    boolean isBelowLabels = false;
    int end = body.length();
    while (end > 0) {
      int line = lineBegin(body, end);
      String folded = Folding.fold(body, line, end, LONGEST_LINE).value();
      boolean isFoot = LINE.matcher(folded).matches();
      boolean isLabel = !folded.isEmpty() && !isFoot && isLabel(folded);
      if (!folded.isEmpty() && !isFoot && !isLabel) {
        return isBelowLabels && !endsSentence(body, line, end) ? foot : end;
      }
      if (line == 0) {
        return isBelowLabels && !isFoot || isLabel ? foot : end;
      }
      isBelowLabels = !isFoot && (isBelowLabels || isLabel);
      end = line - 1;
      foot = isBelowLabels ? foot : end;
    }
    return isBelowLabels ? foot : end;
  }

  private static int lineBegin(String body, int end) {
    int begin = end;
    while (begin > 0 && body.charAt(begin - 1) != '\n' && body.charAt(begin - 1) != '\r') {
      begin--;
    }
    return begin;
  }

  private static boolean isLabel(String line) {
    return line.length() <= LONGEST_LABEL
        && line.chars().noneMatch(c -> SENTENCE_END.indexOf(c) >= 0 || c == ',')
        && Enumerator.at(line, 0).isEmpty()
        && RoleCues.role(line).isEmpty();
  }

  private static boolean endsSentence(String body, int line, int end) {
    String folded = Folding.fold(body, line, end, body.length()).value();
    return SENTENCE_END.indexOf(folded.charAt(folded.length() - 1)) >= 0;
  }
}
