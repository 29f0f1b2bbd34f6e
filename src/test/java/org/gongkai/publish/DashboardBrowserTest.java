package org.gongkai.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.gongkai.schema.StatisticsTables;
import org.gongkai.tables.SparkExtension;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Has Chromium open the published page. Needs Debian's chromium and a CJK font, node, and {@code
 * npm ci} in {@code src/test/web}; without them it is skipped, or fails where {@code
 * GONGKAI_REQUIRE_BROWSER=1} says that they must be there.
 */
@ExtendWith(SparkExtension.class)
class DashboardBrowserTest {

  private static final Path WEB = Path.of("src/test/web").toAbsolutePath();
  private static final Path CHROMIUM =
      Path.of(System.getenv().getOrDefault("GONGKAI_CHROMIUM", "/usr/bin/chromium"));

  @Test
  void theBrowserFindsThePageAsPromised(SparkSession spark) throws Exception {
    boolean isReady = Files.exists(CHROMIUM) && Files.isDirectory(WEB.resolve("node_modules"));
    if (!"1".equals(System.getenv("GONGKAI_REQUIRE_BROWSER"))) {
      Assumptions.assumeTrue(
          isReady,
          "SKIPPED: no " + CHROMIUM + " or no npm ci in src/test/web; the page is untested");
    }
    assertThat(isReady).as("%s and npm ci in %s", CHROMIUM, WEB).isTrue();

    Path page = SamplePublication.folder(spark);
    Path facts = Files.writeString(page.resolveSibling("dashboard-facts.json"), facts(spark));
    Path log = page.resolveSibling("dashboard-test.log");
    Process node =
        new ProcessBuilder(
                "node",
                "dashboard.test.mjs",
                page.toString(),
                facts.toString(),
                page.resolveSibling("screens").toString())
            .directory(WEB.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean hasEnded = node.waitFor(15, TimeUnit.MINUTES);
    node.destroyForcibly();

    String said = Files.readString(log);
    assertThat(hasEnded).as(said).isTrue();
    assertThat(node.exitValue()).as(said).isZero();
    assertThat(said).contains(" passed, 0 failed");
  }

  /** Cells of the tables, and where the page shows them. */
  private static String facts(SparkSession spark) throws IOException {
    SampleTables tables = SamplePublication.tables(spark);
    Map<String, Object> guangdong =
        Map.of("report_year", 2021, "province_code", "44", "agency_level", "all", "scope", "own");
    Map<String, Object> country =
        Map.of("report_year", 2023, "agency_level", "all", "scope", "own");
    Map<String, Object> township =
        Map.of(
            "report_year", 2022, "province_code", "51", "agency_level", "township", "scope", "own");
    Object received = tables.cell(StatisticsTables.NATIONAL_YEAR, "new_received_count", country);
    Object zero = tables.cell(StatisticsTables.PROVINCE_YEAR, "zero_application_rate", guangdong);
    Object low =
        tables.cell(StatisticsTables.PROVINCE_YEAR, "zero_application_rate_low", guangdong);
    Object denied = tables.cell(StatisticsTables.PROVINCE_YEAR, "denied_share", township);
    Object panel =
        tables.cell(StatisticsTables.PROVINCE_YEAR_PANEL, "zero_application_rate", guangdong);
    String row = " tbody tr:has(td:text-is(\"44\")) td:nth-child(";
    return new ObjectMapper()
        .writeValueAsString(
            List.of(
                fact(
                    "overview",
                    ".headline[data-measure=new_received_count] .headline-value",
                    received),
                fact("map?year=2021", "#card-map" + row + "3)", zero),
                fact("ranking?year=2021", "#card-ranking details" + row + "4)", zero),
                fact("ranking?year=2021", "#card-ranking details" + row + "5)", low),
                fact(
                    "outcomes?province=51&level=township",
                    "#card-outcomes tbody tr:has(th:text-is(\"2022\")) td:nth-child(4)",
                    denied),
                fact(
                    "series?province=44",
                    "#card-series tbody tr:has(th:text-is(\"2021\")) td:nth-child(5)",
                    panel)));
  }

  private static Map<String, Object> fact(String hash, String selector, Object value) {
    return Map.of("hash", hash, "selector", selector, "value", value);
  }
}
