package org.gongkai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.gongkai.read.InputFiles;
import org.gongkai.schema.Catalog;
import org.gongkai.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * An input that grows and changes day by day ends in the tables of one run over all of it, and each
 * day parses what is new and no more.
 *
 * <p>With {@code -Dgongkai.long=true} 10,000 reports in 20 days.
 */
@ExtendWith(SparkExtension.class)
class DailyBatchesTest {

  private static final boolean IS_LONG = Boolean.getBoolean("gongkai.long");
  private static final int DAYS = IS_LONG ? 20 : 5;
  private static final int REPORTS_A_DAY = IS_LONG ? 500 : 60;

  @TempDir Path folder;

  private final Random random = new Random(5);
  private final TreeMap<String, String> reports = new TreeMap<>();

  @Test
  void endInTheTablesOfOneRunOverAll(SparkSession spark) throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    String parser = "before";
    for (int day = 0; day < DAYS; day++) {
      int changed = newDay(input, day);
      boolean isNewParser = day == DAYS / 2;
      parser = isNewParser ? "after" : parser;
      long began = System.nanoTime();
      IngestCounts counts = ingest(spark, "daily", day, input, parser);
      assertThat(counts.documents()).isEqualTo(reports.size());
      assertThat(counts.parsed()).isEqualTo(isNewParser ? reports.size() : changed);
      say(day, counts, began);
    }
    long began = System.nanoTime();
    say(DAYS, ingest(spark, "once", 0, input, parser), began);
    for (Table table : Catalog.TABLES) {
      if (table.stage() == Table.Stage.INGEST) {
        Dataset<Row> daily = read(spark, "daily", table);
        Dataset<Row> once = read(spark, "once", table);
        assertThat(daily.exceptAll(once).count()).as(table.name()).isZero();
        assertThat(once.exceptAll(daily).count()).as(table.name()).isZero();
      }
    }
  }

  private static void say(int day, IngestCounts counts, long began) {
    System.out.printf(
        "day %d: %,d documents, %,d parsed, %.1f s%n",
        day, counts.documents(), counts.parsed(), (System.nanoTime() - began) / 1e9);
  }

  /** Adds reports, posts some again, corrects and removes others; how many texts are new. */
  private int newDay(Path input, int day) throws IOException {
    for (int i = 0; i < REPORTS_A_DAY / 20 && day > 0; i++) {
      String removed = anyName();
      reports.remove(removed);
      Files.delete(input.resolve(removed));
    }
    int changed = 0;
    List<String> names = new ArrayList<>(reports.keySet());
    Collections.shuffle(names, random);
    for (int i = 0; i < REPORTS_A_DAY / 20 && day > 0; i++) {
      String corrected = names.get(i);
      String text = reports.get(corrected);
      changed += write(input, corrected, text.replaceFirst("政府信息(\\d+)条", "政府信息9" + day + i + "条"));
      String again = "again-" + day + "-" + i + "-" + corrected;
      changed += write(input, again, text);
    }
    while (reports.size() % REPORTS_A_DAY != 0 || reports.size() < (day + 1) * REPORTS_A_DAY) {
      int number = day * 100_000 + reports.size();
      String township = "河" + Character.toString('一' + number % 9_000) + "乡";
      changed +=
          write(
              input,
              "report-%07d.txt".formatted(number),
              SampleTexts.township(township, "建宁县", 2012 + number % 10));
    }
    return changed;
  }

  private String anyName() {
    return List.copyOf(reports.keySet()).get(random.nextInt(reports.size()));
  }

  private int write(Path input, String name, String text) throws IOException {
    boolean isNew = !text.equals(reports.put(name, text));
    Files.writeString(input.resolve(name), text);
    return isNew ? 1 : 0;
  }

  private IngestCounts ingest(SparkSession spark, String out, int day, Path input, String parser) {
    Warehouse warehouse = Warehouse.open(spark, folder.resolve(out).toString());
    SnapshotDraft draft = warehouse.begin("%03d".formatted(day));
    IngestCounts counts =
        Ingest.run(draft, InputFiles.list(input.toString()), new IngestOptions(100_000, 0, parser));
    draft.commit("{}");
    warehouse.keepNewest(2);
    return counts;
  }

  private Dataset<Row> read(SparkSession spark, String out, Table table) {
    return Warehouse.open(spark, folder.resolve(out).toString())
        .current()
        .orElseThrow()
        .read(table)
        .drop("run_id");
  }
}
