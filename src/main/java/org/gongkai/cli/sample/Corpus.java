package org.gongkai.cli.sample;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gongkai.cli.sample.prose.Problems;
import org.gongkai.cli.sample.table.LayoutKind;
import org.gongkai.cli.sample.world.Author;
import org.gongkai.cli.sample.world.Authors;
import org.gongkai.cli.sample.world.Dice;

/**
 * The reports of a seed, in blocks that are made from the seed and their number alone: no block
 * needs another in memory, and the first thousand reports are the same however many follow.
 *
 * <p>Eight blocks in nine are the years of one agency, the ninth is a city with its counties, until
 * all cities have all their years. No agency has two reports of a year except where one is planted
 * as a repost or a correction, so that a corpus ends when all agencies have reported.
 */
final class Corpus {

  private static final int CITY_EVERY = 9;

  private final long seed;
  private final List<LayoutKind> layouts;

  Corpus(long seed, List<LayoutKind> layouts) {
    this.seed = seed;
    this.layouts = List.copyOf(layouts);
  }

  /** All reports, made as they are asked for. */
  Stream<SampleReport> reports() {
    return LongStream.range(0, blockCount()).boxed().flatMap(block -> block(block).stream());
  }

  static long blockCount() {
    return Authors.count() * (long) Era.values().length + cityBlocks();
  }

  private static long cityBlocks() {
    return Authors.cityCount() * (long) CityBlock.YEARS;
  }

  List<SampleReport> block(long block) {
    Dice dice = Dice.of(seed, block);
    Desk desk = new Desk(block, layouts, dice);
    if (isCity(block)) {
      return CityBlock.write(desk, block / CITY_EVERY);
    }
    return new AgencyBlock(desk, agencyIndex(block), firstProblems(block), neighbour(block))
        .write();
  }

  private static boolean isCity(long block) {
    return block % CITY_EVERY == CITY_EVERY - 1 && block / CITY_EVERY < cityBlocks();
  }

  static long agencyIndex(long block) {
    return block - Math.min(block / CITY_EVERY, cityBlocks());
  }

  /** The problems of a block's first report: drawn apart from the rest, so that others can copy. */
  private Problems firstProblems(long block) {
    Author author = Authors.at(agencyIndex(block));
    return Problems.fresh(author.county().provinceCode(), Dice.of(~seed, block));
  }

  /** The block whose first report this one's agency may copy from; its own where there is none. */
  private AgencyBlock.Neighbour neighbour(long block) {
    long other = Math.max(0, block - 1 - block % 5);
    long source = isCity(other) ? other - 1 : other;
    return new AgencyBlock.Neighbour(Desk.name(source, 0), firstProblems(source));
  }
}
