package org.gongkai.cli;

import java.util.LinkedHashSet;
import java.util.List;
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
    return REMEDIES.stream()
        .filter(remedy -> remedy.signs().stream().anyMatch(message::contains))
        .map(remedy -> "; " + remedy.advice())
        .findFirst()
        .orElse("");
  }

  /** What helps against failures that show one of these words. */
  private record Remedy(List<String> signs, String advice) {}

  private static final List<Remedy> REMEDIES =
      List.of(
          new Remedy(
              List.of("No space left", "quota"),
              "free space on the disk of the output and run again, the last snapshot is untouched"),
          new Remedy(
              List.of("OutOfMemory", "heap space"),
              "give more memory, as in jobs/pipeline --driver-memory 8g -- …"),
          new Remedy(
              List.of(
                  "Permission denied",
                  "AccessDenied",
                  "AccessControlException",
                  "Read-only file system",
                  "Operation not permitted",
                  "Mkdirs failed"),
              "check the permissions and run again, the last snapshot is untouched"),
          new Remedy(
              List.of("ConnectException", "UnknownHost", "All masters are unresponsive"),
              "check the address of the master or the file system, and that it is up"));
}
