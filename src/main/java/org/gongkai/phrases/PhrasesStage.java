package org.gongkai.phrases;

import org.gongkai.tables.TableSink;
import org.gongkai.tables.TableSource;

/** Reads the clauses and writes the tables of phrasing. */
public final class PhrasesStage {

  private PhrasesStage() {}

  public static void run(TableSource in, TableSink out, PhrasesOptions options) {}
}
