package org.gongkai.cli.sample;

/** How the documents of a sample are stored. */
public enum SampleFormat {
  /** A text file each, a thousand a folder. */
  TXT(1_000, ".txt"),
  /** JSON lines, ten thousand a file. */
  JSONL(10_000, ".jsonl"),
  /** JSON lines, compressed. */
  GZ(10_000, ".jsonl.gz");

  private final int together;
  private final String suffix;

  SampleFormat(int together, String suffix) {
    this.together = together;
    this.suffix = suffix;
  }

  /** How many documents stand together in a folder or file. */
  int together() {
    return together;
  }

  String suffix() {
    return suffix;
  }
}
