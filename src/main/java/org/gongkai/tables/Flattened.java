package org.gongkai.tables;

import java.util.Collections;
import java.util.Iterator;
import java.util.function.Function;

/** One iterator behind the other, each made when its turn comes. */
final class Flattened<S, T> implements Iterator<T> {

  private final Iterator<S> sources;
  private final Function<S, Iterator<T>> open;
  private Iterator<T> current = Collections.emptyIterator();

  Flattened(Iterator<S> sources, Function<S, Iterator<T>> open) {
    this.sources = sources;
    this.open = open;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && sources.hasNext()) {
      current = open.apply(sources.next());
    }
    return current.hasNext();
  }

  @Override
  public T next() {
    hasNext();
    return current.next();
  }
}
