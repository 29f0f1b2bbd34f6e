package org.gongkai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalFilesTest {

  @TempDir java.nio.file.Path folder;

  @ParameterizedTest
  @CsvSource({"755, rwxr-xr-x", "640, rw-r-----", "777, rwxrwxrwx", "400, r--------"})
  void setsPermissionsAsHadoopSaysThem(String octal, String symbolic) throws IOException {
    java.nio.file.Path file = Files.createFile(folder.resolve("部分 1.parquet"));
    files().setPermission(new Path(file.toUri()), new FsPermission(octal));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(symbolic);
  }

  @Test
  void leavesNoChecksumBesideAFile() throws IOException {
    files().create(new Path(folder.resolve("a").toUri())).close();
    assertThat(folder.toFile().list()).containsExactly("a");
  }

  private static LocalFiles files() throws IOException {
    LocalFiles files = new LocalFiles();
    files.initialize(URI.create("file:///"), new Configuration(false));
    return files;
  }
}
