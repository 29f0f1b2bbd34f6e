package org.gongkai.cli.sample;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongkai.cli.sample.table.LayoutKind;
import org.gongkai.parse.ReportParser;
import org.gongkai.report.Parsed;
import org.gongkai.report.Report;
import org.gongkai.report.SourceDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many reports a second one thread parses, by the layout that their tables are printed in. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 9)
@Measurement(iterations = 5, time = 3)
public class ParseByLayout {

  /** The layout of the tables. */
  @Param public LayoutKind layout;

  private List<SourceDocument> documents;
  private int next;

  @Setup(Level.Trial)
  public void print() {
    documents = Printed.reports(layout);
  }

  /** Parses one report, each in its turn. */
  @Benchmark
  public Parsed<Report> parse() {
    next = (next + 1) % documents.size();
    return ReportParser.parse(documents.get(next));
  }
}
