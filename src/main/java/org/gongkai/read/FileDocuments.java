package org.gongkai.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gongkai.report.RejectReason;

/** The documents of a file, which is opened for the first and closed behind the last. */
final class FileDocuments implements Documents {

  private final String name;
  private final String uri;
  private final DocumentReader.Opening opening;
  private final Parsing parsing;
  private Optional<Open> open = Optional.empty();
  private Optional<InputDocument> next = Optional.empty();
  private Mark mark = new Mark(-1, Optional.empty());
  private boolean isOver;

  /** Documents given or passed over. */
  private long passed;

  FileDocuments(String name, String uri, DocumentReader.Opening opening, Parsing parsing) {
    this.name = name;
    this.uri = uri;
    this.opening = opening;
    this.parsing = parsing;
  }

  /** Finds the records of a stream. */
  @FunctionalInterface
  interface Parsing {
    Records records(InputStream in) throws IOException;
  }

  private record Open(InputStream in, Records records) {}

  @Override
  public boolean hasNext() {
    if (next.isEmpty() && !isOver) {
      advance();
    }
    return next.isPresent();
  }

  @Override
  public InputDocument next() {
    if (!hasNext()) {
      throw new NoSuchElementException(uri);
    }
    InputDocument document = next.orElseThrow();
    next = Optional.empty();
    mark = new Mark(passed++, open.flatMap(file -> file.records().line()));
    return document;
  }

  @Override
  public Mark mark() {
    return mark;
  }

  @Override
  public void skip(long count) {
    for (long i = 0; i < count && !isOver; i++) {
      if (next.isPresent()) {
        next = Optional.empty();
      } else {
        skip();
      }
      passed++;
    }
  }

  @Override
  public void seek(Mark ahead) {
    if (ahead.position() == passed) {
      return;
    }
    if (ahead.line().isEmpty()) {
      skip(ahead.position() - passed);
      return;
    }
    next = Optional.empty();
    passed = ahead.position();
    try {
      records().seek(ahead.line().get());
    } catch (IOException e) {
      close(); // the file is no longer what it was
    }
  }

  private void skip() {
    try {
      if (!records().skip()) {
        close();
      }
    } catch (IOException e) {
      close(); // the failure is the document that is passed over
    }
  }

  private void advance() {
    try {
      next = records().next();
      if (next.isEmpty()) {
        close();
      }
    } catch (IOException e) {
      close();
      next =
          Optional.of(InputDocument.unread(name, uri, RejectReason.UNREADABLE_FILE, e.toString()));
    }
  }

  private Records records() throws IOException {
    if (open.isEmpty()) {
      InputStream in = opening.open();
      open = Optional.of(new Open(in, Optional::empty));
      open = Optional.of(new Open(in, parsing.records(in)));
    }
    return open.get().records();
  }

  @Override
  public void close() {
    isOver = true;
    try {
      if (open.isPresent()) {
        open.get().in().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close " + uri, e);
    }
  }
}
