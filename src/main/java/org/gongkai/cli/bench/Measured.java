package org.gongkai.cli.bench;

/**
 * What one way to do the work took, once.
 *
 * @param seconds the work itself
 * @param startSeconds what came before it: Spark's session
 * @param cpuSeconds of the processors, both together; 0 for what another process did
 * @param peakHeapBytes the most that the heap held, garbage included
 * @param shuffleBytes written by all shuffles
 * @param largestShuffleBytes written by the largest of them
 */
record Measured(
    double seconds,
    double startSeconds,
    double cpuSeconds,
    long peakHeapBytes,
    long shuffleBytes,
    long largestShuffleBytes) {

  static Measured plain(Clock clock) {
    return new Measured(clock.seconds(), 0, clock.cpuSeconds(), Heap.peakBytes(), 0, 0);
  }

  static Measured process(Clock clock) {
    return new Measured(clock.seconds(), 0, 0, 0, 0, 0);
  }
}
