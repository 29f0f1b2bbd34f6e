package org.gongkai.read;

import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongkai.cli.sample.Printed;
import org.gongkai.cli.sample.table.LayoutKind;
import org.gongkai.report.Parsed;
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

/** What it costs to tell a report's encoding and to decode it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Decoding {

  @Param({"UTF-8", "GB18030"})
  public String charset;

  private List<byte[]> files;
  private int next;

  @Setup(Level.Trial)
  public void encode() {
    files =
        Printed.reports(LayoutKind.values()).stream()
            .map(it -> it.text().decoded().getBytes(Charset.forName(charset)))
            .toList();
  }

  @Benchmark
  public Parsed<Decoder.Decoded> decode() {
    next = (next + 1) % files.size();
    return Decoder.decode(files.get(next));
  }
}
