package org.gongkai.cli.sample.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongkai.form.Applicant;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Channel;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Edition;
import org.gongkai.form.Item;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.gongkai.form.ReviewCell;
import org.gongkai.form.ReviewOutcome;

/** The grids of the official tables, with the merged cells that the ministry's template has. */
final class Grids {

  private static final String NUMERALS = "一二三四五六七八九";
  private static final String RESULTS = "三、本年度办理结果";

  private static final Map<Edition, List<Row>> DISCLOSURES = ofEach(Grids::drawDisclosures);
  private static final Map<Edition, List<Row>> APPLICATIONS = ofEach(Grids::drawApplications);
  private static final List<Row> REVIEWS = drawReviews();

  private Grids() {}

  private static Map<Edition, List<Row>> ofEach(Function<Edition, List<Row>> grid) {
    Map<Edition, List<Row>> grids = new EnumMap<>(Edition.class);
    for (Edition edition : Edition.values()) {
      grids.put(edition, List.copyOf(grid.apply(edition)));
    }
    return grids;
  }

  static List<Row> disclosures(Edition edition) {
    return DISCLOSURES.get(edition);
  }

  private static List<Row> drawDisclosures(Edition edition) {
    List<Row> rows = new ArrayList<>();
    int width = 4;
    int article = 0;
    for (Item item : Item.values()) {
      List<DisclosureCell> cells =
          OfficialForm.disclosures(edition).stream().filter(c -> c.item() == item).toList();
      if (cells.isEmpty()) {
        continue;
      }
      if (item.article20Item() != article) {
        article = item.article20Item();
        rows.add(spread("第二十条第（" + NUMERALS.charAt(article - 1) + "）项", width));
        rows.add(measures(cells, width));
      }
      List<Slot> slots = new ArrayList<>(List.of(Slot.label(itemLabel(item, edition))));
      cells.forEach(cell -> slots.add(Slot.value(cell)));
      pad(slots, width, "");
      rows.add(new Row(slots));
    }
    return rows;
  }

  private static String itemLabel(Item item, Edition edition) {
    return item == Item.NORMATIVE_DOCUMENT && edition == Edition.FORM_2021 ? "行政规范性文件" : item.zh();
  }

  private static Row measures(List<DisclosureCell> cells, int width) {
    List<Slot> slots = new ArrayList<>(List.of(Slot.label("信息内容")));
    for (DisclosureCell cell : cells) {
      boolean decided2021 = cells.size() == 1 && cell.measure().zh().equals("处理决定数量");
      slots.add(Slot.label(decided2021 ? "本年处理决定数量" : cell.measure().zh()));
    }
    pad(slots, width, slots.get(slots.size() - 1).label());
    return new Row(slots);
  }

  private static void pad(List<Slot> slots, int width, String words) {
    while (slots.size() < width) {
      slots.add(Slot.across(words));
    }
  }

  private static Row spread(String words, int width) {
    List<Slot> slots = new ArrayList<>(List.of(Slot.label(words)));
    pad(slots, width, words);
    return new Row(slots);
  }

  static List<Row> applications(Edition edition) {
    return APPLICATIONS.get(edition);
  }

  private static List<Row> drawApplications(Edition edition) {
    List<Row> rows = new ArrayList<>(applicationHead());
    String group = "";
    boolean resultsBegun = false;
    for (Outcome outcome : OfficialForm.outcomes(edition)) {
      List<Slot> slots = new ArrayList<>();
      if (outcome.group().isResult() || outcome == Outcome.RESULTS_TOTAL) {
        slots.add(resultsBegun ? Slot.down(RESULTS) : Slot.label(RESULTS));
        resultsBegun = true;
        String[] parts = outcome.zh().split(" ", 2);
        slots.add(parts[0].equals(group) ? Slot.down(parts[0]) : Slot.label(parts[0]));
        group = parts[0];
        slots.add(parts.length == 1 ? Slot.across(parts[0]) : Slot.label(parts[1]));
      } else {
        slots.add(Slot.label(outcome.zh()));
        slots.addAll(Collections.nCopies(2, Slot.across(outcome.zh())));
      }
      for (Applicant applicant : Applicant.values()) {
        slots.add(Slot.value(new ApplicationCell(outcome, applicant)));
      }
      rows.add(new Row(slots));
    }
    return rows;
  }

  private static List<Row> applicationHead() {
    String note = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    List<Slot> first = new ArrayList<>(List.of(Slot.label(note)));
    first.addAll(Collections.nCopies(2, Slot.across(note)));
    first.add(Slot.label("申请人情况"));
    first.addAll(Collections.nCopies(6, Slot.across("申请人情况")));
    List<Slot> second = new ArrayList<>(List.of(Slot.down(note)));
    second.addAll(Collections.nCopies(2, Slot.across(note)));
    second.add(Slot.label(Applicant.NATURAL_PERSON.zh()));
    second.add(Slot.label("法人或其他组织"));
    second.addAll(Collections.nCopies(4, Slot.across("法人或其他组织")));
    second.add(Slot.label(Applicant.TOTAL.zh()));
    List<Slot> third = new ArrayList<>(List.of(Slot.down(note)));
    third.addAll(Collections.nCopies(2, Slot.across(note)));
    third.add(Slot.down(Applicant.NATURAL_PERSON.zh()));
    Arrays.stream(Applicant.values()).skip(1).limit(5).forEach(a -> third.add(Slot.label(a.zh())));
    third.add(Slot.down(Applicant.TOTAL.zh()));
    return List.of(new Row(first), new Row(second), new Row(third));
  }

  static List<Row> reviews() {
    return REVIEWS;
  }

  private static List<Row> drawReviews() {
    String litigation = "行政诉讼";
    List<Slot> first = new ArrayList<>(spread(Channel.RECONSIDERATION.zh(), 5).slots());
    first.addAll(spread(litigation, 10).slots());
    List<Slot> second = new ArrayList<>();
    List<Slot> third = new ArrayList<>();
    for (ReviewOutcome outcome : ReviewOutcome.values()) {
      second.add(Slot.label(outcome.zh()));
      third.add(Slot.down(outcome.zh()));
    }
    second.addAll(spread(Channel.LITIGATION_DIRECT.zh(), 5).slots());
    second.addAll(spread(Channel.LITIGATION_AFTER_RECONSIDERATION.zh(), 5).slots());
    for (int block = 0; block < 2; block++) {
      Arrays.stream(ReviewOutcome.values()).forEach(o -> third.add(Slot.label(o.zh())));
    }
    List<Slot> values =
        OfficialForm.reviews().stream().map((ReviewCell cell) -> Slot.value(cell)).toList();
    return List.of(new Row(first), new Row(second), new Row(third), new Row(values));
  }
}
