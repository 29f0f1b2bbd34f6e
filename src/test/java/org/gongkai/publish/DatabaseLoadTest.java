package org.gongkai.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.gongkai.schema.PhrasingTables;
import org.gongkai.schema.StatisticsTables;
import org.gongkai.schema.Table;
import org.gongkai.tables.SparkExtension;
import org.gongkai.tables.TableSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Needs Debian's postgresql; skipped without it, unless {@code GONGKAI_REQUIRE_POSTGRES=1}. */
@ExtendWith(SparkExtension.class)
class DatabaseLoadTest {

  private static final List<Table> TABLES =
      List.of(
          ReportIndex.TABLE,
          StatisticsTables.RULE_YEAR,
          PhrasingTables.PHRASE_FAMILIES,
          PhrasingTables.REUSE,
          StatisticsTables.COVERAGE);

  private static PostgresServer server;

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> programs = PostgresServer.programs();
    if (!"1".equals(System.getenv("GONGKAI_REQUIRE_POSTGRES"))) {
      Assumptions.assumeTrue(
          programs.isPresent(), "SKIPPED: no postgresql is installed; --jdbc-url is untested");
    }
    server = PostgresServer.start(programs.orElseThrow());
  }

  @AfterAll
  static void stop() throws Exception {
    if (server != null) {
      server.stop();
    }
  }

  private static TableSource source(SparkSession spark, int rows) {
    return table -> CatalogRows.of(spark, table, rows, 5);
  }

  @Test
  void loadsEveryRowRepeatsSafelyAndIsAtomic(SparkSession spark) throws Exception {
    DatabaseLoad.run(server.jdbcUrl(), TABLES, source(spark, 30));
    assertThat(counts()).isEqualTo(expected(30));

    execute("CREATE VIEW kept AS SELECT count(*) AS n FROM report_index");
    DatabaseLoad.run(server.jdbcUrl(), TABLES, source(spark, 50));
    DatabaseLoad.run(server.jdbcUrl(), TABLES, source(spark, 50));
    assertThat(counts()).isEqualTo(expected(50));
    assertThat(count("SELECT n FROM kept")).isEqualTo(50);

    TableSource breaking =
        table ->
            table.equals(StatisticsTables.COVERAGE) ? broken(spark) : source(spark, 9).read(table);
    assertThatThrownBy(() -> DatabaseLoad.run(server.jdbcUrl(), TABLES, breaking))
        .hasStackTraceContaining("the disk is on fire");
    assertThat(counts()).isEqualTo(expected(50));
  }

  @Test
  void aTableOfOtherColumnsIsMadeAnewAndValuesArriveWhole(SparkSession spark) throws Exception {
    execute("CREATE TABLE phrases (old_column TEXT)");
    Table table = PhrasingTables.PHRASES;
    Dataset<Row> rows = CatalogRows.of(spark, table, 40, 8);
    DatabaseLoad.run(server.jdbcUrl(), List.of(table), asked -> rows);

    long scripts = rows.filter("phrase = '<script>alert(1)</script>'").count();
    assertThat(scripts).isPositive();
    assertThat(count("SELECT count(*) FROM phrases WHERE phrase = '<script>alert(1)</script>'"))
        .isEqualTo(scripts);
    assertThat(count("SELECT count(*) FROM phrases WHERE phrase = '𠮷野家'"))
        .isEqualTo(rows.filter("phrase = '𠮷野家'").count());
    assertThat(count("SELECT sum(report_count) FROM phrases"))
        .isEqualTo(rows.selectExpr("sum(report_count)").first().getLong(0));
    assertThat(count("SELECT count(*) FROM phrases WHERE first_year IS NULL"))
        .isEqualTo(rows.filter("first_year is null").count());
  }

  /** Rows of which the last can't be read. */
  private static Dataset<Row> broken(SparkSession spark) {
    spark
        .udf()
        .register(
            "fail",
            (org.apache.spark.sql.api.java.UDF1<Long, Long>)
                value -> {
                  throw new IllegalStateException("the disk is on fire");
                },
            org.apache.spark.sql.types.DataTypes.LongType);
    return CatalogRows.of(spark, StatisticsTables.COVERAGE, 20, 5)
        .withColumn("document_count", org.apache.spark.sql.functions.expr("fail(document_count)"));
  }

  private static Map<String, Long> expected(int rows) {
    Map<String, Long> counts = new TreeMap<>();
    TABLES.forEach(table -> counts.put(table.name(), (long) rows));
    return counts;
  }

  private static Map<String, Long> counts() throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    for (Table table : TABLES) {
      counts.put(table.name(), count("SELECT count(*) FROM " + table.name()));
    }
    return counts;
  }

  private static long count(String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection(server.jdbcUrl());
        Statement sql = connection.createStatement();
        ResultSet result = sql.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }

  private static void execute(String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection(server.jdbcUrl());
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
