package org.gongkai.parse.table.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Item;
import org.gongkai.form.Measure;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.row.Reading;
import org.gongkai.parse.table.row.Reading.Part;

/**
 * Figures of table 2 that a sentence outside it states, as 本年新制定规章1件 does.
 *
 * <p>They only ever choose between readings of what the table prints.
 */
final class StatedFigures {

  private static final String NUMBER = "\\s{0,2}([0-9]{1,7})\\s{0,2}(?:件|个|份|项|部|宗|条)";
  private static final String MADE = "(?:制定|制发|出台|印发|新制作|制作|发布)(?:了|并公开)?";

  private record Statement(Item item, List<Measure> measures, Pattern pattern) {}

  private static final List<Statement> STATEMENTS =
      List.of(
          made(Item.REGULATION, "(?:政府|地方政府)?规章"),
          made(Item.NORMATIVE_DOCUMENT, "(?:行政)?规范性文件"),
          kept(Item.REGULATION, "(?:政府|地方政府)?规章"),
          kept(Item.NORMATIVE_DOCUMENT, "(?:行政)?规范性文件"),
          repealed(Item.REGULATION, "(?:政府|地方政府)?规章"),
          repealed(Item.NORMATIVE_DOCUMENT, "(?:行政)?规范性文件"),
          decided(Item.ADMINISTRATIVE_LICENSE, "行政许可"),
          decided(Item.ADMINISTRATIVE_PENALTY, "行政处罚"),
          decided(Item.ADMINISTRATIVE_COERCION, "行政强制"));

  private final PageText page;
  private final int tableBegin;
  private final int tableEnd;

  StatedFigures(PageText page, DisclosureRows print) {
    this.page = page;
    this.tableBegin = page.place(print.firstIdeograph());
    PrintedRow<Item> last = print.rows().get(print.rows().size() - 1);
    this.tableEnd = last.extent().map(extent -> extent[1]).orElse(last.end());
  }

  private static Statement made(Item item, String name) {
    return new Statement(
        item,
        List.of(Measure.ISSUED, Measure.NEWLY_MADE),
        Pattern.compile("(?:本年|新|共|全年)" + MADE + name + NUMBER));
  }

  private static Statement kept(Item item, String name) {
    return new Statement(
        item, List.of(Measure.IN_FORCE), Pattern.compile("现行有效(?:的)?" + name + NUMBER));
  }

  private static Statement repealed(Item item, String name) {
    return new Statement(
        item, List.of(Measure.REPEALED), Pattern.compile("废止(?:了)?" + name + NUMBER));
  }

  private static Statement decided(Item item, String name) {
    return new Statement(
        item,
        List.of(Measure.DECISIONS),
        Pattern.compile("(?:作出|办理|办结|实施)" + name + "(?:处理)?(?:决定|案件|事项)?" + NUMBER));
  }

  /** The readings that agree with what the report states; none where it states nothing on them. */
  List<Reading> agreeing(List<DisclosureCell> cells, List<Reading> readings) {
    List<Reading> left = readings;
    boolean stated = false;
    for (int i = 0; i < cells.size() && readings.size() > 1; i++) {
      List<String> figures = figures(cells.get(i));
      if (figures.size() == 1) {
        int cell = i;
        stated = true;
        left =
            left.stream().filter(reading -> number(reading, cell).equals(figures.get(0))).toList();
      }
    }
    return stated ? left : List.of();
  }

  private static String number(Reading reading, int cell) {
    Part part = reading.parts().get(cell);
    return part.number();
  }

  private List<String> figures(DisclosureCell cell) {
    List<String> found = new ArrayList<>();
    for (Statement statement : STATEMENTS) {
      if (statement.item() == cell.item() && statement.measures().contains(cell.measure())) {
        Matcher matcher = statement.pattern().matcher(page.value());
        while (matcher.find()) {
          boolean outside = matcher.end() <= tableBegin || matcher.start() >= tableEnd;
          if (outside && !found.contains(matcher.group(1))) {
            found.add(matcher.group(1));
          }
        }
      }
    }
    return found;
  }
}
