package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new IOException("No space left on device"), "free space"),
        Arguments.of(new OutOfMemoryError("Java heap space"), "--driver-memory"),
        Arguments.of(new IOException("Mkdirs failed to create file:/out/a"), "permissions"),
        Arguments.of(new IOException("/out/a: Read-only file system"), "permissions"),
        Arguments.of(new ConnectException("Connection refused"), "is up"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void saysWhatHelps(Throwable cause, String advice) {
    String line = Failure.line(new IllegalStateException("Job aborted", cause));
    assertThat(line).startsWith("failed: " + cause.getMessage()).contains(advice);
    assertThat(line.lines()).hasSize(1);
  }

  @Test
  void saysTheKindOfAFailureThatSaysNothing() {
    assertThat(Failure.line(new IllegalStateException()))
        .isEqualTo("failed: IllegalStateException");
  }
}
