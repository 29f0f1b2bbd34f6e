package org.gongkai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.unsafe.types.UTF8String;
import org.gongkai.check.Assessment;
import org.gongkai.cli.sample.SampleCommand;
import org.gongkai.read.InputFiles;
import org.gongkai.report.Parsed;
import org.gongkai.report.SourceDocument;
import org.gongkai.schema.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What is packed comes out as it was. */
class ReportRowsTest {

  @TempDir Path folder;

  private List<ReportRows> sample() {
    String[] options = {"--reports", "40", "--seed", "7", "--no-truth", "--output", "" + folder};
    CommandLine sample =
        new CommandLine(new SampleCommand()).setCaseInsensitiveEnumValuesAllowed(true);
    assertThat(sample.execute(options)).isZero();
    return InputFiles.list(folder.resolve("reports").toString()).stream()
        .map(file -> rows(Path.of(file)))
        .toList();
  }

  private static ReportRows rows(Path file) {
    try {
      String name = file.getFileName().toString();
      return Assessment.assess(SourceDocument.ofText(name, Files.readString(file)))
          .then(assessed -> Parsed.ok(ReportRows.of(assessed)))
          .fold(rows -> rows, no -> none(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReportRows none(Path file) {
    throw new AssertionError(file + " is no report");
  }

  @Test
  void packedRowsOfReportsComeOutAsTheyWere() {
    List<ReportRows> sample = sample();

    assertThat(sample).map(rows -> ReportRows.unpacked(rows.packed())).isEqualTo(sample);
    assertThat(IntStream.range(0, ReportRows.TABLES.size()))
        .allMatch(i -> sample.stream().anyMatch(rows -> !rows.tables().get(i).isEmpty()));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(Type.STRING, UTF8String.fromString("𠮷祥乡😀")),
        Arguments.of(Type.STRING, UTF8String.EMPTY_UTF8),
        Arguments.of(Type.STRING, null),
        Arguments.of(Type.INT, -1),
        Arguments.of(Type.LONG, Long.MAX_VALUE),
        Arguments.of(Type.LONG, -37L),
        Arguments.of(Type.DOUBLE, 0.25),
        Arguments.of(Type.BOOLEAN, true),
        Arguments.of(Type.DATE, -1),
        Arguments.of(Type.DECIMAL, Decimal.apply(-99_999_999_999_9999L, 18, 4)),
        Arguments.of(
            Type.array(Type.STRING),
            new GenericArrayData(new Object[] {UTF8String.fromString("一"), null})));
  }

  @ParameterizedTest
  @MethodSource("values")
  void eachValueComesOutAsItWas(Type type, Object value) {
    Packing packing = Packing.of(type);
    Output out = new Output(8, -1);

    packing.write(out, value);

    assertThat(packing.read(new Input(out.toBytes()))).isEqualTo(value);
  }
}
