package org.gongkai.read;

import java.util.Iterator;

/** The documents of a file, in their order. */
public interface Documents extends Iterator<InputDocument>, AutoCloseable {

  /** Where the document stands that came last. */
  Mark mark();

  /** Passes over documents, which costs much less than reading them. */
  void skip(long count);

  /** Goes on to a document that lies ahead, past all between without looking at them if it can. */
  void seek(Mark mark);

  @Override
  void close();
}
