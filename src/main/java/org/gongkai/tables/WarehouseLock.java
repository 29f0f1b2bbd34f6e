package org.gongkai.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Keeps a second run out of a warehouse, and does not outlive the run that holds it. */
public interface WarehouseLock extends AutoCloseable {

  /** Throws where the lock is no longer held; asked before a snapshot is made current. */
  void requireHeld();

  @Override
  void close();

  /** Another run writes to the warehouse. */
  final class TakenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TakenException(String message) {
      super(message);
    }
  }

  static WarehouseLock acquire(FileSystem files, Path root, boolean isLocal) {
    return isLocal
        ? acquire(java.nio.file.Path.of(root.toUri().getPath()))
        : HeartbeatLock.acquire(files, new Path(root, "LOCK"));
  }

  /** A lock of the operating system, which ends with the process, however it ends. */
  private static WarehouseLock acquire(java.nio.file.Path root) {
    java.nio.file.Path file = root.resolve(".lock");
    FileChannel channel = open(file);
    if (tryLock(channel).isEmpty()) {
      closeQuietly(channel);
      throw new TakenException("Another run writes to " + root + "; wait until it has ended");
    }
    return new WarehouseLock() {
      @Override
      public void requireHeld() {} // the operating system takes it from nobody

      @Override
      public void close() {
        closeQuietly(channel);
      }
    };
  }

  private static FileChannel open(java.nio.file.Path file) {
    try {
      Files.createDirectories(file.getParent());
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot lock " + file, e);
    }
  }

  private static Optional<FileLock> tryLock(FileChannel channel) {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException e) {
      return Optional.empty(); // taken by another run in this very process
    } catch (IOException e) {
      throw new UncheckedIOException("This file system does not lock", e);
    }
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot unlock", e);
    }
  }
}
