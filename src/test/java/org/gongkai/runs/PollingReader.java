package org.gongkai.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads what is current again and again while runs come and go, and remembers what failed. */
final class PollingReader implements AutoCloseable {

  private final Path out;
  private final Thread thread = new Thread(this::poll, "polling reader");
  private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
  private volatile boolean isOver;
  private volatile int readCount;

  PollingReader(Path out) {
    this.out = out;
    thread.start();
  }

  private void poll() {
    try (WarehouseTables tables = new WarehouseTables()) {
      while (!isOver) {
        try {
          CompleteSnapshot.require(CompleteSnapshot.current(out), tables);
        } catch (RuntimeException | AssertionError e) {
          failures.add(e);
        }
        readCount++;
        Thread.sleep(100); // it shares the cores with the runs
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  List<Throwable> failures() {
    return List.copyOf(failures);
  }

  int readCount() {
    return readCount;
  }

  void stop() {
    isOver = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stop();
  }
}
