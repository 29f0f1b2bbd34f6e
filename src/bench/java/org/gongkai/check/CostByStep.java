package org.gongkai.check;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongkai.cli.sample.Printed;
import org.gongkai.cli.sample.table.LayoutKind;
import org.gongkai.parse.ReportParser;
import org.gongkai.parse.clause.ClauseNormalizer;
import org.gongkai.parse.clause.ClauseReader;
import org.gongkai.parse.masthead.MastheadReader;
import org.gongkai.parse.section.SectionReader;
import org.gongkai.parse.statement.StatementReader;
import org.gongkai.parse.table.TableReader;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.Clause;
import org.gongkai.report.Masthead;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Report;
import org.gongkai.report.Resolution;
import org.gongkai.report.Section;
import org.gongkai.report.Statement;
import org.gongkai.report.Text;
import org.gongkai.resolve.Resolver;
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

/** What each step of the core costs a report, over reports in all layouts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 2)
public class CostByStep {

  private List<Given> given;
  private int next;

  /** A report, and what is known of it before each step. */
  private record Given(Text text, Report report, Resolution resolution) {
    static Given of(Report report) {
      return new Given(report.source().text(), report, Resolver.resolve(report));
    }
  }

  @Setup(Level.Trial)
  public void parse() {
    given =
        Printed.reports(LayoutKind.values()).stream()
            .flatMap(it -> ReportParser.parse(it).fold(List::of, no -> List.<Report>of()).stream())
            .map(Given::of)
            .toList();
  }

  private Given next() {
    next = (next + 1) % given.size();
    return given.get(next);
  }

  @Benchmark
  public Text text() {
    return new Text(next().text().decoded());
  }

  @Benchmark
  public OfficialTables tables() {
    return TableReader.read(next().text());
  }

  @Benchmark
  public Masthead masthead() {
    return MastheadReader.read(next().text());
  }

  @Benchmark
  public List<Section> sections() {
    Given it = next();
    return SectionReader.read(it.text(), it.report().tables());
  }

  @Benchmark
  public List<Statement> statements() {
    Given it = next();
    return StatementReader.read(it.text(), it.report().sections(), it.report().tables());
  }

  @Benchmark
  public List<Clause> clauses() {
    Given it = next();
    return ClauseReader.read(it.text(), it.report().sections());
  }

  @Benchmark
  public Resolution resolve() {
    return Resolver.resolve(next().report());
  }

  @Benchmark
  public List<Clause> normalize() {
    Given it = next();
    return ClauseNormalizer.forReport(it.resolution()).normalize(it.report().clauses());
  }

  @Benchmark
  public AssessedReport check() {
    Given it = next();
    return Assessment.check(it.report(), it.resolution());
  }
}
