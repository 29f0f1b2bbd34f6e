package org.gongkai.cli.sample.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.cli.sample.world.Dice;

/**
 * Text as read from a PDF line by line: a long label's second half behind its figures, and the
 * letters of labels set vertically (三、本年度办理结果, （三）不予公开) scattered between the rows.
 *
 * @param tearing how likely a group's label is torn into its letters
 * @param halving how likely a long label is cut in two round its figures
 */
record PdfText(double tearing, double halving) implements Layout {

  private static final int LONG = 9;

  @Override
  public void print(Draft table, Dice dice, StringBuilder out) {
    Deque<String> torn = new ArrayDeque<>();
    for (Row row : table.rows()) {
      if (!row.hasValues()) {
        out.append(joined(labels(row), table)).append('\n');
        continue;
      }
      appendRow(row, table, dice, torn, out);
    }
    torn.forEach(letter -> out.append(letter).append('\n'));
  }

  private void appendRow(Row row, Draft table, Dice dice, Deque<String> torn, StringBuilder out) {
    List<Slot> labels = labels(row);
    for (Slot group : labels.subList(0, Math.max(0, labels.size() - 1))) {
      if (dice.chance(tearing)) {
        group.label().chars().forEach(c -> torn.add(Character.toString(c)));
      } else {
        out.append(table.words(group)).append(' ');
      }
    }
    String values =
        row.slots().stream()
            .filter(slot -> slot.kind() == Slot.Kind.VALUE)
            .map(table::words)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" "));
    if (!torn.isEmpty() && dice.chance(0.7)) {
      out.append(torn.remove()).append(dice.chance(0.5) ? "\n" : " ");
    }
    String label = labels.isEmpty() ? "" : table.words(labels.get(labels.size() - 1));
    if (label.length() >= LONG && dice.chance(halving)) {
      int half = dice.between(label.length() / 2, label.length() - 2);
      out.append(label, 0, half).append(' ').append(values).append('\n');
      out.append(label, half, label.length()).append('\n');
      return;
    }
    out.append(label).append(label.isEmpty() ? "" : " ").append(values).append('\n');
  }

  private static List<Slot> labels(Row row) {
    return row.slots().stream()
        .filter(slot -> slot.kind() == Slot.Kind.LABEL || slot.kind() == Slot.Kind.FURNITURE)
        .filter(slot -> !slot.label().isEmpty())
        .toList();
  }

  private static String joined(List<Slot> slots, Draft table) {
    return slots.stream().map(table::words).collect(Collectors.joining(" "));
  }
}
