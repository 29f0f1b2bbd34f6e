package org.gongkai.parse.table.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Edition;
import org.gongkai.form.Item;
import org.gongkai.form.Measure;
import org.gongkai.form.OfficialForm;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.atom.TableKind;
import org.gongkai.parse.table.label.FormLabels;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.row.FigureWriter;
import org.gongkai.parse.table.row.LabelledFigures;
import org.gongkai.parse.table.row.Reading;
import org.gongkai.parse.table.row.Reading.Part;
import org.gongkai.parse.text.LabelIndex.Hit;
import org.gongkai.report.Figure;
import org.gongkai.report.OfficialTable;

/**
 * Table 2 where figures stand behind the heads of columns and not behind the labels of rows: as a
 * list, {@code 行政许可本年处理决定数量：12}, or column by column.
 *
 * <p>In a list each figure belongs to the item named last before it. A column is read if each of
 * its rows has a figure or a mark.
 */
public final class ListedDisclosures {

  /** Fewer heads with figures are sentences that use the form's words. */
  private static final int FEWEST = 5;

  /** So many heads have no figures behind them by chance. */
  private static final int FEWEST_HEADS = 3;

  /** Ideographs between two labels of a list. */
  private static final int MOST_BETWEEN = 60;

  private static final String ARTICLE = "第二十条第";
  private static final String CONTENT = "信息内容";

  private final PageText page;
  private final List<Hit<Item>> items;
  private final List<LabelledFigures<Measure>> measures = new ArrayList<>();
  private final FigureWriter writer;

  private ListedDisclosures(PageText page) {
    this.page = page;
    this.writer = new FigureWriter(page);
    int size = page.ideographs().size();
    this.items = LabelledFigures.apart(FormLabels.ITEMS.find(page.ideographs(), 0, size));
    List<Hit<Measure>> heads =
        LabelledFigures.apart(FormLabels.MEASURES.find(page.ideographs(), 0, size));
    for (int i = 0; i < heads.size(); i++) {
      Hit<Measure> head = heads.get(i);
      int to = i + 1 < heads.size() ? Math.min(size, heads.get(i + 1).begin()) : size;
      int next = nextLabel(head.end(), to);
      measures.add(
          next < size
              ? LabelledFigures.behind(page, head, next, TableKind.DISCLOSURES)
              : LabelledFigures.last(page, head, size, TableKind.DISCLOSURES));
    }
  }

  /** The table, if it is printed so. */
  public static Optional<OfficialTable<DisclosureCell>> read(PageText page) {
    ListedDisclosures print = new ListedDisclosures(page);
    long filled = print.measures.stream().filter(figures -> !figures.isEmpty()).count();
    Optional<OfficialTable<DisclosureCell>> listed =
        filled < FEWEST ? Optional.empty() : print.listed().or(print::columns);
    return listed.or(print::unread);
  }

  /** The table with nothing read, if figures stand behind heads and not behind a row's label. */
  private Optional<OfficialTable<DisclosureCell>> unread() {
    List<LabelledFigures<Measure>> filled = measures.stream().filter(this::endsLine).toList();
    return filled.size() < FEWEST_HEADS ? Optional.empty() : Optional.of(unread(filled));
  }

  /** Whether a line ends behind figures, as it does not behind the number of a row. */
  private boolean endsLine(LabelledFigures<Measure> figures) {
    int end = figures.row(page).end();
    int label = page.place(nextLabel(figures.label().end(), page.ideographs().size()));
    return !figures.isEmpty() && page.value().substring(end, Math.max(end, label)).contains("\n");
  }

  private OfficialTable<DisclosureCell> unread(List<LabelledFigures<Measure>> filled) {
    PrintedRow<Measure> first = filled.get(0).row(page);
    PrintedRow<Measure> all =
        new PrintedRow<>(
            first.key(),
            first.begin(),
            filled.get(filled.size() - 1).row(page).end(),
            filled.stream().flatMap(figures -> figures.atoms().stream()).toList());
    Edition edition = edition();
    Map<DisclosureCell, Figure<DisclosureCell>> read = new HashMap<>();
    for (DisclosureCell cell : OfficialForm.disclosures(edition)) {
      String reason = "its figures stand behind the heads of columns, not behind a row's label";
      read.put(cell, writer.unreadable(cell, cell.measure().unit(), all, reason));
    }
    return table(edition, read, filled);
  }

  /** Where the next label of a row, or the head of a block, begins behind an ideograph. */
  private int nextLabel(int from, int to) {
    int next = Math.min(to, LabelledFigures.nextBegin(items, from, to));
    for (int at = from; at < next; at++) {
      if (page.ideographs().matches(at, ARTICLE) || page.ideographs().matches(at, CONTENT)) {
        return at;
      }
    }
    return next;
  }

  /** The figures by the item that is named last before each head. */
  private Optional<OfficialTable<DisclosureCell>> listed() {
    Edition edition = edition();
    Map<DisclosureCell, LabelledFigures<Measure>> cells = new HashMap<>();
    Set<DisclosureCell> twice = new HashSet<>();
    int last = Integer.MIN_VALUE / 2;
    for (LabelledFigures<Measure> figures : measures) {
      int begin = figures.label().begin();
      Optional<Hit<Item>> item = itemBefore(begin);
      if (item.isEmpty() || begin - Math.max(last, item.get().end()) > MOST_BETWEEN) {
        continue;
      }
      last = figures.label().end();
      cell(edition, item.get().key(), figures.label().key())
          .ifPresent(
              cell -> {
                if (cells.putIfAbsent(cell, figures) != null) {
                  twice.add(cell);
                }
              });
    }
    twice.forEach(cells::remove);
    cells.values().removeIf(LabelledFigures::isEmpty);
    long several = cells.values().stream().filter(figures -> figures.atoms().size() > 1).count();
    long kinds = cells.keySet().stream().map(DisclosureCell::item).distinct().count();
    boolean list = cells.size() >= FEWEST && kinds > 2 && several * 2 < cells.size();
    return list ? Optional.of(table(edition, cells)) : Optional.empty();
  }

  private Optional<Hit<Item>> itemBefore(int ideograph) {
    int before = LabelledFigures.countBefore(items, ideograph);
    return before == 0 ? Optional.empty() : Optional.of(items.get(before - 1));
  }

  private static Optional<DisclosureCell> cell(Edition edition, Item item, Measure measure) {
    return OfficialForm.disclosures(edition, item).stream()
        .filter(cell -> cell.measure() == measure)
        .findFirst();
  }

  /** The edition that has most of the heads. */
  private Edition edition() {
    return count(Edition.FORM_2019) > count(Edition.FORM_2021)
        ? Edition.FORM_2019
        : Edition.FORM_2021;
  }

  private long count(Edition edition) {
    Set<Measure> own = new HashSet<>();
    OfficialForm.disclosures(edition).forEach(cell -> own.add(cell.measure()));
    return measures.stream().filter(figures -> own.contains(figures.label().key())).count();
  }

  private OfficialTable<DisclosureCell> table(
      Edition edition, Map<DisclosureCell, LabelledFigures<Measure>> cells) {
    Map<DisclosureCell, Figure<DisclosureCell>> read = new HashMap<>();
    cells.forEach((cell, figures) -> read.put(cell, figure(cell, figures)));
    return table(edition, read, cells.values().stream().toList());
  }

  private Figure<DisclosureCell> figure(DisclosureCell cell, LabelledFigures<Measure> figures) {
    List<Part> parts = figures.parts();
    String unit = cell.measure().unit();
    boolean one = parts.size() == 1 && figures.atoms().size() == 1;
    return one && MeasureUnits.fit(new Reading(parts, true), List.of(cell))
        ? writer.printed(cell, unit, parts.get(0), Optional.empty())
        : writer.unreadable(cell, unit, figures.row(page), "it is not one figure of its column");
  }

  private OfficialTable<DisclosureCell> table(
      Edition edition,
      Map<DisclosureCell, Figure<DisclosureCell>> read,
      List<LabelledFigures<Measure>> printed) {
    List<Figure<DisclosureCell>> all =
        OfficialForm.disclosures(edition).stream()
            .map(cell -> read.getOrDefault(cell, FigureWriter.absent(cell, cell.measure().unit())))
            .toList();
    int begin = printed.stream().mapToInt(figures -> figures.label().begin()).min().orElseThrow();
    int end = printed.stream().mapToInt(figures -> figures.row(page).end()).max().orElseThrow();
    return new OfficialTable<>(edition, page.span(page.place(begin), end), all, List.of());
  }

  /** The figures by columns, if each column has one for each of its rows. */
  private Optional<OfficialTable<DisclosureCell>> columns() {
    Edition edition = edition();
    List<LabelledFigures<Measure>> filled =
        measures.stream().filter(figures -> !figures.isEmpty()).toList();
    int first = filled.get(0).label().begin();
    Set<Item> labels = new HashSet<>();
    items.stream().filter(item -> item.end() <= first).forEach(item -> labels.add(item.key()));
    Map<Measure, List<Part>> columns = new EnumMap<>(Measure.class);
    filled.forEach(
        figures ->
            columns
                .computeIfAbsent(figures.label().key(), any -> new ArrayList<>())
                .addAll(figures.parts()));
    Map<DisclosureCell, Figure<DisclosureCell>> read = new HashMap<>();
    Map<Measure, Integer> placed = new EnumMap<>(Measure.class);
    for (DisclosureCell cell : OfficialForm.disclosures(edition)) {
      int row = placed.merge(cell.measure(), 1, Integer::sum) - 1;
      List<Part> column = columns.getOrDefault(cell.measure(), List.of());
      boolean fits =
          row < column.size()
              && labels.contains(cell.item())
              && MeasureUnits.fit(new Reading(List.of(column.get(row)), true), List.of(cell));
      if (!fits) {
        return Optional.empty();
      }
      read.put(
          cell, writer.printed(cell, cell.measure().unit(), column.get(row), Optional.empty()));
    }
    boolean full =
        columns.entrySet().stream()
            .allMatch(
                column -> placed.getOrDefault(column.getKey(), 0) == column.getValue().size());
    return full ? Optional.of(table(edition, read, filled)) : Optional.empty();
  }
}
