package org.gongkai.read;

import java.io.IOException;
import java.util.Optional;

/** The documents of one open file, one after the other; empty when there are no more. */
@FunctionalInterface
interface Records {

  Optional<InputDocument> next() throws IOException;

  /** Passes over one document; false when there are no more. */
  default boolean skip() throws IOException {
    return next().isPresent();
  }

  /** The line that the last document was, where documents are lines. */
  default Optional<Mark.Line> line() {
    return Optional.empty();
  }

  /** Goes on to the document at a line that {@link #line} named, which lies ahead. */
  default void seek(Mark.Line line) throws IOException {
    throw new IOException("no documents in lines");
  }

  /** One document and no more. */
  static Records single(InputDocument document) {
    return new Records() {
      private Optional<InputDocument> left = Optional.of(document);

      @Override
      public Optional<InputDocument> next() {
        Optional<InputDocument> next = left;
        left = Optional.empty();
        return next;
      }
    };
  }
}
