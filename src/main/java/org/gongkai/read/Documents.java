package org.gongkai.read;

import java.util.Iterator;

/** The documents of a file, in their order. */
public interface Documents extends Iterator<InputDocument>, AutoCloseable {

  /** Passes over documents, which costs much less than reading them. */
  void skip(long count);

  @Override
  void close();
}
