package org.gongkai.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.slf4j.LoggerFactory;

/**
 * A lock for file systems that know no locks: a file that its owner writes again and again. One
 * that has not been written for two minutes belonged to a run that died. The file names its owner,
 * so that a run that was held up for longer sees that it has lost the lock.
 */
final class HeartbeatLock implements WarehouseLock {

  private static final long BEAT_SECONDS = 20;
  private static final long STALE_MILLIS = 120_000;

  private final FileSystem files;
  private final Path file;
  private final String owner;
  private final ScheduledExecutorService heart;

  private HeartbeatLock(FileSystem files, Path file, String owner) {
    this.files = files;
    this.file = file;
    this.owner = owner;
    this.heart =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "warehouse lock");
              thread.setDaemon(true);
              return thread;
            });
    heart.scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
  }

  static HeartbeatLock acquire(FileSystem files, Path file) {
    String owner = "process " + ProcessHandle.current().pid() + " " + UUID.randomUUID();
    try {
      if (files.exists(file)) {
        FileStatus status = files.getFileStatus(file);
        long age = System.currentTimeMillis() - status.getModificationTime();
        if (age < STALE_MILLIS) {
          throw new TakenException(
              "Another run writes to " + file.getParent() + "; wait until it has ended");
        }
        files.delete(file, false);
      }
      write(files, file, owner, false);
      return new HeartbeatLock(files, file, owner);
    } catch (FileAlreadyExistsException e) {
      throw new TakenException("Another run has just begun to write to " + file.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot lock " + file, e);
    }
  }

  /** Renews the file; where that fails, the next beat tries again. */
  void beat() {
    try {
      if (isOwn()) {
        write(files, file, owner, true);
      }
    } catch (IOException | RuntimeException e) {
      LoggerFactory.getLogger(HeartbeatLock.class).warn("Cannot renew {}", file, e);
    }
  }

  private boolean isOwn() throws IOException {
    if (!files.exists(file)) {
      return false;
    }
    try (InputStream in = files.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).equals(owner);
    }
  }

  private static void write(FileSystem files, Path file, String owner, boolean overwrite)
      throws IOException {
    try (FSDataOutputStream out = files.create(file, overwrite)) {
      out.write(owner.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void requireHeld() {
    try {
      if (!isOwn()) {
        throw new TakenException(
            "Another run took " + file.getParent() + " over, as this one did not renew its lock");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  @Override
  public void close() {
    heart.shutdownNow();
    try {
      if (isOwn()) {
        files.delete(file, false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot unlock " + file, e);
    }
  }
}
