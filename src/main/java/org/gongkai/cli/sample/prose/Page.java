package org.gongkai.cli.sample.prose;

import java.util.ArrayList;
import java.util.List;

/** A report as it is written: its text so far, and the truth of what was written. */
final class Page {

  private final StringBuilder text = new StringBuilder(4096);
  private final List<TrueStatement> statements = new ArrayList<>();
  private Masthead masthead = Masthead.NONE;

  Page print(String words) {
    text.append(words);
    return this;
  }

  Page line(String words) {
    text.append(words).append('\n');
    return this;
  }

  void state(TrueStatement statement) {
    statements.add(statement);
  }

  void masthead(Masthead printed) {
    masthead = printed;
  }

  Masthead masthead() {
    return masthead;
  }

  List<TrueStatement> statements() {
    return statements;
  }

  String text() {
    return text.toString();
  }
}
