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
    Deque<String> outer = new ArrayDeque<>();
    Deque<String> inner = new ArrayDeque<>();
    for (Row row : table.rows()) {
      if (!row.hasValues()) {
        out.append(joined(labels(row), table)).append('\n');
        continue;
      }
      List<Slot> labels = labels(row);
      if (labels.size() > 1) {
        drain(inner, "", out);
      }
      for (Slot group : labels.subList(0, Math.max(0, labels.size() - 1))) {
        boolean first = group == labels.get(0) && labels.size() == 3;
        tear(group, dice, first || labels.size() == 2 && outer.isEmpty() ? outer : inner, out);
      }
      letter(dice.chance(0.5) ? outer : inner, dice, out);
      appendRow(row, table, dice, out);
    }
    drain(outer, "\n", out);
    drain(inner, "\n", out);
  }

  private void tear(Slot group, Dice dice, Deque<String> letters, StringBuilder out) {
    if (!dice.chance(tearing)) {
      out.append(group.label()).append(' ');
      return;
    }
    int step = dice.pick(1, 1, 2);
    for (int i = 0; i < group.label().length(); i += step) {
      letters.add(group.label().substring(i, Math.min(group.label().length(), i + step)));
    }
  }

  /** One letter of a vertical label, beside the row that it happens to stand at. */
  private static void letter(Deque<String> letters, Dice dice, StringBuilder out) {
    if (!letters.isEmpty()) {
      out.append(letters.remove()).append(dice.chance(0.5) ? "\n" : " ");
    }
  }

  private static void drain(Deque<String> letters, String end, StringBuilder out) {
    if (!letters.isEmpty()) {
      out.append(String.join(end, letters)).append('\n');
      letters.clear();
    }
  }

  private void appendRow(Row row, Draft table, Dice dice, StringBuilder out) {
    String values =
        row.slots().stream()
            .filter(slot -> slot.kind() == Slot.Kind.VALUE)
            .map(table::words)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" "));
    List<Slot> labels = labels(row);
    String label = labels.isEmpty() ? "" : table.words(labels.get(labels.size() - 1));
    // A mark of a word processor is written at once, and stays whole.
    int mark = label.startsWith("[") ? label.indexOf(']') + 1 : 0;
    if (label.length() - mark >= LONG && dice.chance(halving)) {
      int half = dice.between((mark + label.length()) / 2, label.length() - 2);
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
