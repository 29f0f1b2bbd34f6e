package org.gongkai.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FilterFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeartbeatLockTest {

  @TempDir java.nio.file.Path folder;

  private java.nio.file.Path file;
  private HiccupingFiles files;

  /** Files that can't be written while something is wrong. */
  private static final class HiccupingFiles extends FilterFileSystem {
    private boolean isBroken;

    HiccupingFiles(FileSystem sound) {
      super(sound);
    }

    @Override
    public FSDataOutputStream create(
        Path path,
        FsPermission permission,
        boolean overwrite,
        int bufferSize,
        short replication,
        long blockSize,
        Progressable progress)
        throws IOException {
      if (isBroken) {
        throw new IOException("no route to host");
      }
      return super.create(
          path, permission, overwrite, bufferSize, replication, blockSize, progress);
    }
  }

  @BeforeEach
  void files() throws IOException {
    file = folder.resolve("LOCK");
    files =
        new HiccupingFiles(
            FileSystem.newInstanceLocal(new Configuration(false)).getRawFileSystem());
  }

  private HeartbeatLock acquire() {
    return HeartbeatLock.acquire(files, new Path(file.toUri()));
  }

  private void growOld() throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() - 180_000));
  }

  @Test
  void aSecondRunIsRefusedWhileTheFirstRenewsIt() throws IOException {
    HeartbeatLock lock = acquire();
    growOld();
    lock.beat();

    assertThatThrownBy(this::acquire)
        .isInstanceOf(WarehouseLock.TakenException.class)
        .hasMessageContaining("Another run writes to");
    lock.close();
    assertThat(file).doesNotExist();
  }

  @Test
  void beatsOnAfterABeatThatFailed() throws IOException {
    HeartbeatLock lock = acquire();
    growOld();
    files.isBroken = true;
    assertThatCode(lock::beat).doesNotThrowAnyException();
    files.isBroken = false;
    lock.beat();

    assertThatThrownBy(this::acquire).isInstanceOf(WarehouseLock.TakenException.class);
    lock.close();
  }

  @Test
  void aRunThatLostItSaysSoAndLeavesItToItsNewOwner() throws IOException {
    HeartbeatLock heldUp = acquire();
    heldUp.requireHeld();
    growOld();
    HeartbeatLock next = acquire();

    assertThatThrownBy(heldUp::requireHeld)
        .isInstanceOf(WarehouseLock.TakenException.class)
        .hasMessageContaining("took");
    heldUp.beat();
    heldUp.close();
    assertThatCode(next::requireHeld).doesNotThrowAnyException();
    next.close();
  }
}
