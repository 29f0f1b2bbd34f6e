package org.gongkai.cli.sample.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.cli.sample.world.Dice;

/**
 * How a table is printed.
 *
 * @param layout one layout of {@code kind}
 * @param mistake the agency's own error; a table with one has no noise that takes figures away
 */
public record Recipe(
    LayoutKind kind,
    Layout layout,
    NumberStyle numbers,
    ZeroStyle zeroes,
    List<LabelNoise> labels,
    List<GridNoise> grid,
    Optional<Mistake> mistake) {
  public Recipe {
    labels = List.copyOf(labels);
    grid = List.copyOf(grid);
  }

  /** No noise at all. */
  public static Recipe plain(LayoutKind kind, Dice dice) {
    return new Recipe(
        kind,
        kind.draw(dice),
        NumberStyle.PLAIN,
        ZeroStyle.ZERO,
        List.of(),
        List.of(),
        Optional.empty());
  }

  /**
   * A recipe as reports of the wild need it: half of all tables have plain numbers and no noise; of
   * the others each number style, mark for nothing, label noise and grid noise has its chance.
   */
  public static Recipe draw(LayoutKind kind, Dice dice) {
    if (dice.chance(0.45)) {
      return plain(kind, dice);
    }
    boolean mistaken = dice.chance(0.06);
    NumberStyle numbers = dice.chance(0.5) ? NumberStyle.PLAIN : dice.pick(NumberStyle.values());
    boolean spacedTwice = kind == LayoutKind.PDF_SPACED && numbers == NumberStyle.SPACED;
    return new Recipe(
        kind,
        kind.draw(dice),
        spacedTwice ? NumberStyle.PLAIN : numbers,
        mistaken || dice.chance(0.7) ? ZeroStyle.ZERO : dice.pick(ZeroStyle.values()),
        Arrays.stream(LabelNoise.values()).filter(noise -> dice.chance(0.05)).toList(),
        mistaken
            ? List.of()
            : Arrays.stream(GridNoise.values())
                .filter(noise -> noise != GridNoise.CUT_OFF && dice.chance(0.04))
                .toList(),
        mistaken ? Optional.of(dice.pick(Mistake.values())) : Optional.empty());
  }

  /** The same, with the text's end in the middle of the table. */
  public Recipe cutOff() {
    List<GridNoise> more = new ArrayList<>(grid);
    more.add(GridNoise.CUT_OFF);
    return new Recipe(kind, layout, numbers, zeroes, labels, more, mistake);
  }

  /** The layout with its particulars, for the truth. */
  public String layoutDetail() {
    return layout.toString();
  }

  public boolean isCutOff() {
    return grid.contains(GridNoise.CUT_OFF);
  }

  /** The names of everything that is not plain, for the truth. */
  public List<String> noises() {
    return Stream.of(
            labels.stream().map(LabelNoise::code),
            grid.stream().map(GridNoise::code),
            mistake.stream().map(Mistake::code),
            Stream.of(zeroes)
                .filter(style -> style != ZeroStyle.ZERO)
                .map(style -> "zero_as_" + style.name().toLowerCase(Locale.ROOT)),
            Stream.of(numbers)
                .filter(style -> style != NumberStyle.PLAIN)
                .map(style -> "numbers_" + style.name().toLowerCase(Locale.ROOT)))
        .flatMap(names -> names)
        .toList();
  }
}
