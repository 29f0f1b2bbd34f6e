package org.gongkai.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A lock for file systems that know no locks: a file that its owner writes again and again. One
 * that has not been written for two minutes belonged to a run that died.
 */
final class HeartbeatLock implements WarehouseLock {

  private static final long BEAT_SECONDS = 20;
  private static final long STALE_MILLIS = 120_000;

  private final FileSystem files;
  private final Path file;
  private final ScheduledExecutorService heart;

  private HeartbeatLock(FileSystem files, Path file) {
    this.files = files;
    this.file = file;
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
      write(files, file, false);
      return new HeartbeatLock(files, file);
    } catch (FileAlreadyExistsException e) {
      throw new TakenException("Another run has just begun to write to " + file.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot lock " + file, e);
    }
  }

  private void beat() {
    try {
      write(files, file, true);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot renew " + file, e);
    }
  }

  private static void write(FileSystem files, Path file, boolean overwrite) throws IOException {
    try (FSDataOutputStream out = files.create(file, overwrite)) {
      out.write(
          ("process " + ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() {
    heart.shutdownNow();
    try {
      files.delete(file, false);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot unlock " + file, e);
    }
  }
}
