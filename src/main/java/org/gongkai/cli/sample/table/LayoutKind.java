package org.gongkai.cli.sample.table;

import java.util.Locale;
import org.gongkai.cli.sample.world.Dice;

/** The families of layouts met in extracted text. */
public enum LayoutKind {
  /** A cell a line behind a tab, empty cells as empty lines, as in most real reports. */
  TAB_LINES(true) {
    @Override
    Layout draw(Dice dice) {
      return new CellLines(
          "\t", dice.chance(0.8) ? "\n" : "", true, dice.pick(Merging.EMPTY_BELOW, Merging.EMPTY));
    }
  },
  /** A cell a line without a tab; empty cells as empty lines or missing. */
  PLAIN_LINES(true) {
    @Override
    Layout draw(Dice dice) {
      return new CellLines(
          "",
          dice.chance(0.3) ? "\n" : "",
          dice.chance(0.5),
          dice.pick(Merging.EMPTY_BELOW, Merging.LEFT_OUT));
    }
  },
  /** A row a line, cells parted by tabs. */
  TAB_ROWS(true) {
    @Override
    Layout draw(Dice dice) {
      return new RowLines("\t", "", dice.pick("", "", "\t"), false, dice.pick(Merging.values()));
    }
  },
  /** A row a line, cells parted by bars; Markdown too. */
  BAR_ROWS(true) {
    @Override
    Layout draw(Dice dice) {
      boolean markdown = dice.chance(0.6);
      return markdown
          ? new RowLines(" | ", "| ", " |", true, dice.pick(Merging.EMPTY, Merging.REPEATED))
          : new RowLines("|", "", "", false, dice.pick(Merging.values()));
    }
  },
  /** What readers of web pages make of a table's cells: bars on lines of their own, say. */
  WEB_CELLS(true) {
    @Override
    Layout draw(Dice dice) {
      return dice.pick(
          new WebCells("", "\n|\n", "\n|\n", false),
          new WebCells("", "\n|\n", "\n|\n", true),
          new WebCells("", " | ", " |", true),
          new WebCells("\t\t\t", "\n\t\t\t", "\n\t\t\n", false));
    }
  },
  /** A row a line, cells parted by spaces. */
  SPACE_ROWS(false) {
    @Override
    Layout draw(Dice dice) {
      return new SpacedRows(dice.pick(1, 1, 4));
    }
  },
  /** All on one line. */
  ONE_LINE(false) {
    @Override
    Layout draw(Dice dice) {
      return new OneLine(dice.pick(" ", " ", "  ", "　", "\t"));
    }
  },
  /** Labels broken over lines. */
  BROKEN_LABELS(false) {
    @Override
    Layout draw(Dice dice) {
      return new BrokenLabels();
    }
  },
  /** A PDF's lines: labels cut in two round their figures, vertical labels torn. */
  PDF(false) {
    @Override
    Layout draw(Dice dice) {
      return new PdfText(dice.pick(0.0, 0.5, 1.0), dice.pick(0.3, 0.8));
    }
  },
  /** A PDF's lines with a space between all characters. */
  PDF_SPACED(false) {
    @Override
    Layout draw(Dice dice) {
      Layout lines = dice.chance(0.5) ? new SpacedRows(1) : new PdfText(0.5, 0.3);
      return new LetterSpaced(lines, dice.pick("", "", "  "));
    }
  },
  /** No separators at all. */
  GLUED(false) {
    @Override
    Layout draw(Dice dice) {
      return new Glued(dice.pick("", "\n"));
    }
  };

  private final boolean certain;

  LayoutKind(boolean certain) {
    this.certain = certain;
  }

  /** One layout of the family. */
  abstract Layout draw(Dice dice);

  /** Whether the boundaries of the cells are certain in the text. */
  public boolean isCertain() {
    return certain;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
