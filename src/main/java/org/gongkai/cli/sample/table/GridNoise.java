package org.gongkai.cli.sample.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.cli.sample.world.Dice;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Cell;
import org.gongkai.form.Outcome;

/** What happens to the grid of a table, its truth with it. */
public enum GridNoise {
  /** A row of figures is missing. */
  DROPPED_ROW {
    @Override
    void apply(Draft table, Dice dice) {
      List<Integer> rows =
          table.body().stream().filter(i -> !marksEdition(table.rows().get(i))).toList();
      if (rows.size() > 1) {
        table.drop(dice.pick(rows));
      }
    }
  },
  /** One figure of a row is missing, without a trace of its cell. */
  DROPPED_CELL {
    @Override
    void apply(Draft table, Dice dice) {
      int row = dice.pick(table.body());
      Cell lost = dice.pick(table.rows().get(row).cells());
      List<Slot> slots = new ArrayList<>(table.rows().get(row).slots());
      slots.removeIf(slot -> slot.cell().filter(lost::equals).isPresent());
      table.rows().set(row, new Row(slots));
      table.lose(lost);
    }
  },
  /** A row's figures stand one column to the right, behind an empty cell. */
  SHIFTED_ROW {
    @Override
    void apply(Draft table, Dice dice) {
      int row = dice.pick(table.body());
      List<Slot> slots = new ArrayList<>(table.rows().get(row).slots());
      int first = 0;
      while (slots.get(first).kind() != Slot.Kind.VALUE) {
        first++;
      }
      slots.add(first, Slot.EMPTY);
      table.rows().set(row, new Row(slots));
    }
  },
  /** A few cells are empty whatever they should say. */
  BLANKED {
    @Override
    void apply(Draft table, Dice dice) {
      for (int i = dice.between(1, 3); i > 0; i--) {
        table.blank(dice.pick(table.rows().get(dice.pick(table.body())).cells()), "");
      }
    }
  },
  /** The text ends in the middle of the table. */
  CUT_OFF {
    @Override
    void apply(Draft table, Dice dice) {
      List<Integer> body = table.body();
      int row = dice.pick(body);
      while (table.rows().size() > row + 1) {
        table.drop(table.rows().size() - 1);
      }
      List<Slot> slots = new ArrayList<>(table.rows().get(row).slots());
      for (int left = dice.below(4); left > 0 && slots.size() > 2; left--) {
        slots.remove(slots.size() - 1).cell().ifPresent(table::lose);
      }
      table.rows().set(row, new Row(slots));
    }
  },
  /** {@code — 3 —} or {@code 第 3 页 共 8 页} between two rows. */
  PAGE_NUMBER {
    @Override
    void apply(Draft table, Dice dice) {
      int page = dice.between(2, 9);
      insert(
          table,
          dice,
          dice.pick(
              "— " + page + " —",
              "-" + page + "-",
              "第 " + page + " 页 共 " + (page + dice.below(4)) + " 页",
              "第" + page + "页",
              "Page " + page));
    }
  },
  /** A page number that is nothing but a number, on a line of its own between two rows. */
  BARE_PAGE_NUMBER {
    @Override
    void apply(Draft table, Dice dice) {
      insert(table, dice, Integer.toString(dice.between(2, 9)));
    }
  },
  RUNNING_HEAD {
    @Override
    void apply(Draft table, Dice dice) {
      insert(
          table,
          dice,
          dice.pick(
              "政府信息公开工作年度报告",
              "2023/1/18 10:26 政府信息公开年度报告_人民政府门户网站",
              "http://www.example.gov.cn/zwgk/nb/202301/t20230118_7" + dice.below(100000) + ".html",
              "当前位置：首页 > 政务公开 > 政府信息公开年报"));
    }
  },
  /** A page ends within a label: its second half is a row of its own behind its figures. */
  LABEL_ON_NEXT_PAGE {
    @Override
    void apply(Draft table, Dice dice) {
      int row = dice.pick(table.body());
      List<Slot> slots = new ArrayList<>(table.rows().get(row).slots());
      List<Slot> rest = new ArrayList<>();
      for (int i = 0; i < slots.size(); i++) {
        String words = slots.get(i).label();
        boolean cut = slots.get(i).kind() == Slot.Kind.LABEL && words.length() >= 6;
        int at = cut ? dice.between(words.length() / 2, words.length() - 2) : 0;
        rest.add(cut ? Slot.label(words.substring(at)) : Slot.EMPTY);
        slots.set(i, cut ? slots.get(i).withLabel(words.substring(0, at)) : slots.get(i));
      }
      if (rest.stream().anyMatch(slot -> !slot.label().isEmpty())) {
        table.rows().set(row, new Row(slots));
        table.rows().addAll(row + 1, List.of(Row.furniture(""), new Row(rest)));
      }
    }
  },
  /** The head of the table again, on the next page. */
  REPEATED_HEAD {
    @Override
    void apply(Draft table, Dice dice) {
      List<Row> head = table.rows().stream().takeWhile(row -> !row.hasValues()).toList();
      table.rows().addAll(dice.pick(table.body()), head);
    }
  };

  abstract void apply(Draft table, Dice dice);

  /** Whether it leaves figures where nobody can be sure which cell they belong to. */
  boolean movesCells() {
    return this == DROPPED_CELL || this == SHIFTED_ROW || this == BARE_PAGE_NUMBER;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static void insert(Draft table, Dice dice, String words) {
    table.rows().add(dice.pick(table.body()), Row.furniture(words));
  }

  /** Without the rows of 其他处理 nobody could tell the edition. */
  private static boolean marksEdition(Row row) {
    return row.cells().stream()
        .anyMatch(
            cell ->
                cell instanceof ApplicationCell application
                    && application.outcome().group() == Outcome.Group.OTHER);
  }
}
