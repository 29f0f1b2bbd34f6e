package org.gongkai.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.gongkai.cli.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole pipeline from HDFS to HDFS gives what it gives from disk to disk, the page too. */
class HdfsPipelineTest {

  private static final String HEAP = "700m";

  @TempDir Path folder;

  @Test
  void givesWhatALocalRunGives() throws IOException {
    Path sample = folder.resolve("sample");
    assertThat(
            Commands.run("sample", "--reports", "12", "--seed", "4", "--output", sample.toString()))
        .isZero();
    Path reports = sample.resolve("reports");
    run("local", reports.toString(), folder.resolve("local").toString());

    Configuration configuration = new Configuration();
    configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.resolve("hdfs").toString());
    try (MiniDFSCluster cluster =
            new MiniDFSCluster.Builder(configuration).numDataNodes(1).build();
        FileSystem hdfs = cluster.getFileSystem()) {
      hdfs.copyFromLocalFile(path(reports.toUri().toString()), path("/reports"));
      String nothing = hdfs.getUri() + "/nothing";
      refuse("No snapshot in", "stats", "--output", nothing);
      refuse("No such file", "ingest", "--input", nothing, "--output", hdfs.getUri() + "/out");
      run("remote", hdfs.getUri() + "/reports", hdfs.getUri() + "/out");
      String current;
      try (var in = hdfs.open(path("/out/CURRENT"))) {
        current = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      }
      Path copy = folder.resolve("copy");
      hdfs.copyToLocalFile(path("/out/snapshots/" + current), path(copy.toUri().toString()));
      Path local = CompleteSnapshot.current(folder.resolve("local"));
      try (WarehouseTables tables = new WarehouseTables()) {
        CompleteSnapshot.require(copy, tables);
        // The address of each document is another, and nothing else.
        assertThat(tables.differing(local, copy)).containsExactly("documents: 24 rows differ");
      }
      assertThat(copy.resolve("publish/index.html"))
          .hasSameTextualContentAs(local.resolve("publish/index.html"));
      assertThat(copy.resolve("publish/data/province_year.csv"))
          .hasSameTextualContentAs(local.resolve("publish/data/province_year.csv"));
    }
  }

  private void run(String name, String input, String output) {
    GongkaiProcess.Ended ended =
        GongkaiProcess.run(
            folder.resolve(name + ".run"), HEAP, "pipeline", "--input", input, "--output", output);
    assertThat(ended.code()).as(String.join("\n", ended.err())).isZero();
  }

  private void refuse(String reason, String... arguments) {
    GongkaiProcess.Ended ended = GongkaiProcess.run(folder.resolve("refused.run"), HEAP, arguments);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).anyMatch(line -> line.contains(reason));
  }

  private static org.apache.hadoop.fs.Path path(String path) {
    return new org.apache.hadoop.fs.Path(path);
  }
}
