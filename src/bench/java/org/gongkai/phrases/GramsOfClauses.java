package org.gongkai.phrases;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongkai.cli.sample.Printed;
import org.gongkai.cli.sample.table.LayoutKind;
import org.gongkai.parse.ReportParser;
import org.gongkai.report.Clause;
import org.gongkai.report.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What phrasing costs a clause: its n-grams, and how rare each is. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class GramsOfClauses {

  private static final int BITS = 16;

  private final GramSketch frequency = new GramSketch(BITS);
  private List<String> clauses;
  private int next;

  @Setup(Level.Trial)
  public void count() {
    clauses =
        Printed.reports(LayoutKind.values()).stream()
            .flatMap(it -> ReportParser.parse(it).fold(List::of, no -> List.<Report>of()).stream())
            .flatMap(report -> report.clauses().stream())
            .map(Clause::normalized)
            .toList();
    for (String clause : clauses) {
      for (long gram : GramSet.grams(clause)) {
        frequency.add(Grams.mix(gram), 1);
      }
    }
  }

  private String next() {
    next = (next + 1) % clauses.size();
    return clauses.get(next);
  }

  @Benchmark
  public long[] grams() {
    return GramSet.grams(next());
  }

  @Benchmark
  public long[] rarestFirst() {
    return GramSet.ordered(next(), frequency);
  }
}
