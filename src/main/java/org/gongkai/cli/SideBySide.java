package org.gongkai.cli;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Work that is done at the same time, a thread each. */
final class SideBySide {

  private SideBySide() {}

  /** Comes back when all is done; what one of them throws is thrown then. */
  static void run(List<Runnable> work) {
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      CompletableFuture.allOf(
              work.stream()
                  .map(part -> CompletableFuture.runAsync(part, threads))
                  .toArray(CompletableFuture[]::new))
          .join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    } finally {
      threads.shutdown();
    }
  }
}
