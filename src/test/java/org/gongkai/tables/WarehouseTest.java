package org.gongkai.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class WarehouseTest {

  @TempDir Path folder;

  private Warehouse warehouse(SparkSession spark) {
    return Warehouse.open(spark, folder.toString());
  }

  private static void commit(Warehouse warehouse, String run) {
    warehouse.begin(run).commit("{\"run\":\"" + run + "\"}");
  }

  @Test
  void hasNoCurrentSnapshotBeforeTheFirstRun(SparkSession spark) {
    assertThat(warehouse(spark).current()).isEmpty();
  }

  @Test
  void pointsToASnapshotOnlyWhenItIsComplete(SparkSession spark) {
    Warehouse warehouse = warehouse(spark);
    commit(warehouse, "1");
    SnapshotDraft draft = warehouse.begin("2");
    assertThat(warehouse.current().orElseThrow().run()).isEqualTo("1");
    draft.commit("{}");
    assertThat(warehouse.current().orElseThrow().run()).isEqualTo("2");
    assertThat(folder.resolve("current")).isSymbolicLink();
  }

  @Test
  void cleansUpWhatKilledRunsLeft(SparkSession spark) throws IOException {
    Warehouse warehouse = warehouse(spark);
    commit(warehouse, "3");
    Files.createDirectories(folder.resolve("snapshots/1/tables")); // half removed
    Files.createDirectories(folder.resolve("snapshots/4/tables")); // half written
    Files.createDirectories(folder.resolve("snapshots/5"));
    Files.writeString(folder.resolve("snapshots/5/run.json"), "{}"); // complete, never current
    warehouse.begin("6").commit("{}");
    assertThat(folder.resolve("snapshots").toFile().list()).containsExactlyInAnyOrder("3", "6");
  }

  @Test
  void keepsTheNewestSnapshots(SparkSession spark) {
    Warehouse warehouse = warehouse(spark);
    for (String run : new String[] {"1", "2", "3", "4"}) {
      commit(warehouse, run);
    }
    warehouse.keepNewest(2);
    assertThat(folder.resolve("snapshots").toFile().list()).containsExactlyInAnyOrder("3", "4");
  }

  @Test
  void refusesASecondRunUntilTheFirstIsOver(SparkSession spark) {
    Warehouse warehouse = warehouse(spark);
    WarehouseLock first = warehouse.lock();
    assertThatThrownBy(warehouse::lock)
        .isInstanceOf(WarehouseLock.TakenException.class)
        .hasMessageContaining("Another run");
    first.close();
    warehouse.lock().close();
  }

  @Test
  void sharesUnchangedFilesWithTheSnapshotBefore(SparkSession spark) throws IOException {
    Warehouse warehouse = warehouse(spark);
    SnapshotDraft first = warehouse.begin("1");
    Path file = folder.resolve("snapshots/1/publish/a.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "same");
    first.commit("{}");
    commit(warehouse, "2");
    assertThat(Files.getAttribute(folder.resolve("snapshots/2/publish/a.txt"), "unix:ino"))
        .isEqualTo(Files.getAttribute(file, "unix:ino"));
  }
}
