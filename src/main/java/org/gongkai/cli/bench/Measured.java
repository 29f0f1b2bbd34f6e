package org.gongkai.cli.bench;

/**
 * What one way to do the work took, once.
 *
 * @param seconds the work itself
 * @param startSeconds what came before it: Spark's session
 * @param peakHeapBytes the most that the heap held, garbage included
 * @param shuffleBytes written by all shuffles
 * @param largestShuffleBytes written by the largest of them
 */
record Measured(
    double seconds,
    double startSeconds,
    long peakHeapBytes,
    long shuffleBytes,
    long largestShuffleBytes) {

  static Measured plain(double seconds, long peakHeapBytes) {
    return new Measured(seconds, 0, peakHeapBytes, 0, 0);
  }
}
