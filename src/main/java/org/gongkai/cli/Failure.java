package org.gongkai.cli;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.LoggerFactory;

/** The last line of a run that failed: cause and remedy; the stack goes to the log. */
final class Failure {

  private Failure() {}

  static String line(Throwable failure) {
    LoggerFactory.getLogger(Failure.class).error("The run failed", failure);
    Throwable cause = root(failure);
    String message =
        Optional.ofNullable(cause.getMessage())
            .flatMap(text -> text.lines().findFirst())
            .orElse(cause.getClass().getSimpleName());
    String remedy = remedy(message + " " + cause.getClass().getSimpleName());
    String log =
        Optional.ofNullable(System.getProperty("gongkai.log"))
            .map(file -> " (log: " + file + ")")
            .orElse("");
    return "failed: " + message + remedy + log;
  }

  private static Throwable root(Throwable failure) {
    Set<Throwable> seen = new LinkedHashSet<>();
    Throwable cause = failure;
    while (cause.getCause() != null && seen.add(cause)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static String remedy(String message) {
    if (message.contains("No space left")) {
      return "; free space on the disk of the output and run again, the last snapshot is untouched";
    }
    if (message.contains("OutOfMemory") || message.contains("heap space")) {
      return "; give more memory, as in jobs/pipeline --driver-memory 8g -- …";
    }
    if (message.contains("Permission denied") || message.contains("AccessDenied")) {
      return "; check the permissions and run again, the last snapshot is untouched";
    }
    return "";
  }
}
