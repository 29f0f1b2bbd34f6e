package org.gongkai.cli.sample.world;

import java.util.List;

/**
 * Chance from a seed: the same numbers on every machine and Java version.
 *
 * <p>SplitMix64 (Steele, Lea, Flood 2014), written out because no generator of the JDK but the slow
 * {@code java.util.Random} promises its sequence.
 */
public final class Dice {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  public Dice(long seed) {
    this.state = seed;
  }

  /** Chance of its own for one of many, so that the first thousand never change with the rest. */
  public static Dice of(long seed, long stream) {
    return new Dice(mix(seed * GOLDEN_GAMMA) ^ mix(stream + GOLDEN_GAMMA));
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  public long next() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  /** A number from 0 up to, but not including, {@code bound}. */
  public int below(int bound) {
    return (int) (((next() >>> 33) * bound) >>> 31);
  }

  /** A number between two others, both included. */
  public int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** A number between two others that favours no order of magnitude. */
  public int magnitude(int least, int most) {
    double exponent = Math.log(least) + fraction() * (Math.log(most + 1.0) - Math.log(least));
    return (int) Math.min(most, Math.floor(Math.exp(exponent)));
  }

  public double fraction() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  public boolean chance(double probability) {
    return fraction() < probability;
  }

  public <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  @SafeVarargs
  public final <T> T pick(T... choices) {
    return choices[below(choices.length)];
  }

  /** The index of one of the weights, each as likely as it is heavy. */
  public int weighted(double... weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double left = fraction() * sum;
    for (int i = 0; i < weights.length - 1; i++) {
      left -= weights[i];
      if (left < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }
}
