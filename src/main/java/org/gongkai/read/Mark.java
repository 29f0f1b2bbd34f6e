package org.gongkai.read;

import java.util.Optional;

/**
 * Where a document stands in its file.
 *
 * @param position which it is, from 0
 * @param line the line that it is, in files with a document a line
 */
public record Mark(long position, Optional<Line> line) {

  /**
   * A line of a file's content, which is unpacked if the file is packed.
   *
   * @param number from 1
   * @param offset how many bytes stand before it
   */
  public record Line(long number, long offset) {}
}
