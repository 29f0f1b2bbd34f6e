package org.gongkai.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.gongkai.tables.SparkExtension;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Has an independent validator, frictionless from PyPI, judge the data package. {@code jobs/verify}
 * installs it in {@code .venv}; without it the test is skipped, or fails where {@code
 * GONGKAI_REQUIRE_FRICTIONLESS=1}.
 */
@ExtendWith(SparkExtension.class)
class DataPackageValidationTest {

  private static final Path VALIDATOR = Path.of(".venv/bin/frictionless").toAbsolutePath();

  @Test
  void frictionlessFindsThePackageValid(SparkSession spark) throws Exception {
    if (!"1".equals(System.getenv("GONGKAI_REQUIRE_FRICTIONLESS"))) {
      Assumptions.assumeTrue(
          Files.exists(VALIDATOR),
          "SKIPPED: no " + VALIDATOR + "; the data package is not validated");
    }
    Path folder = SamplePublication.folder(spark);
    Path log = folder.resolveSibling("frictionless.log");
    Process process =
        new ProcessBuilder(VALIDATOR.toString(), "validate", "datapackage.json")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();

    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
    assertThat(Files.readString(log)).contains("VALID").doesNotContain("INVALID");
  }
}
