package org.gongkai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.apache.spark.sql.SparkSession;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Input and warehouse on HDFS, where the file CURRENT stands for the link. */
@ExtendWith(SparkExtension.class)
class HdfsTest {

  private static final IngestOptions OPTIONS = new IngestOptions(100_000, 0, "1");

  @TempDir Path folder;

  @Test
  void holdsASnapshotThatAFileNames(SparkSession spark) throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.writeString(input.resolve("a.txt"), SampleTexts.township("河西乡", "建宁县", 2020));
    Files.writeString(input.resolve("b.txt"), SampleTexts.township("河东乡", "建宁县", 2020));
    Configuration configuration = new Configuration();
    configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.resolve("hdfs").toString());
    try (MiniDFSCluster cluster =
            new MiniDFSCluster.Builder(configuration).numDataNodes(1).build();
        FileSystem hdfs = cluster.getFileSystem()) {
      hdfs.copyFromLocalFile(
          new org.apache.hadoop.fs.Path(input.toUri()), new org.apache.hadoop.fs.Path("/in"));
      List<String> files = RemoteInputs.expand(spark, List.of(hdfs.getUri() + "/in"));
      Warehouse warehouse = Warehouse.open(spark, hdfs.getUri() + "/warehouse");
      try (WarehouseLock lock = warehouse.lock()) {
        assertThat(ingest(warehouse, "1", files).parsed()).isEqualTo(2);
        assertThat(ingest(warehouse, "2", files).parsed()).isZero();
        assertThat(names(hdfs)).containsExactly("CURRENT", "LOCK", "snapshots");
        assertThat(lock).isNotNull();
      }
      assertThat(names(hdfs)).containsExactly("CURRENT", "snapshots");
      assertThat(warehouse.current().orElseThrow().run()).isEqualTo("2");
      Warehouse local = Warehouse.open(spark, folder.resolve("out").toString());
      ingest(local, "1", List.of(input + "/a.txt", input + "/b.txt"));
      for (Table table : List.of(IngestTables.REPORTS, IngestTables.CLAUSES, IngestTables.TEXTS)) {
        assertThat(warehouse.current().orElseThrow().read(table).collectAsList())
            .isNotEmpty()
            .containsExactlyInAnyOrderElementsOf(
                local.current().orElseThrow().read(table).collectAsList());
      }
    }
  }

  private static IngestCounts ingest(Warehouse warehouse, String run, List<String> files) {
    SnapshotDraft draft = warehouse.begin(run);
    IngestCounts counts = Ingest.run(draft, files, OPTIONS);
    draft.commit("{}");
    return counts;
  }

  private static List<String> names(FileSystem hdfs) throws IOException {
    return Arrays.stream(hdfs.listStatus(new org.apache.hadoop.fs.Path("/warehouse")))
        .map(FileStatus::getPath)
        .map(org.apache.hadoop.fs.Path::getName)
        .sorted()
        .toList();
  }
}
