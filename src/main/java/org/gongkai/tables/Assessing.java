package org.gongkai.tables;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.gongkai.read.Documents;
import org.gongkai.read.InputDocument;
import org.gongkai.read.Mark;

/**
 * Reads wanted documents again, which come in the order of files and positions, and assesses them.
 * A document that is no longer what it was is left out.
 */
final class Assessing implements Iterator<KnownDocument> {

  private final Iterator<Row> wanted;
  private final Function<String, Documents> opening;
  private final String run;
  private Optional<OpenFile> open = Optional.empty();
  private Optional<KnownDocument> next = Optional.empty();

  Assessing(Iterator<Row> wanted, Function<String, Documents> opening, String run) {
    this.wanted = wanted;
    this.opening = opening;
    this.run = run;
  }

  private record OpenFile(String name, Documents documents) {

    Optional<InputDocument> at(Mark mark) {
      documents.seek(mark);
      return documents.hasNext() ? Optional.of(documents.next()) : Optional.empty();
    }
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && wanted.hasNext()) {
      next = assess(Occurrence.of(wanted.next()));
    }
    if (next.isEmpty()) {
      open.ifPresent(file -> file.documents.close());
    }
    return next.isPresent();
  }

  @Override
  public KnownDocument next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    KnownDocument document = next.orElseThrow();
    next = Optional.empty();
    return document;
  }

  private Optional<KnownDocument> assess(Occurrence occurrence) {
    String file = occurrence.file();
    if (open.isEmpty() || !open.get().name.equals(file)) {
      open.ifPresent(last -> last.documents.close());
      open = Optional.of(new OpenFile(file, opening.apply(file)));
    }
    return open.get()
        .at(occurrence.mark())
        .filter(document -> document.documentId().equals(occurrence.documentId()))
        .map(document -> KnownDocument.of(document, run));
  }
}
