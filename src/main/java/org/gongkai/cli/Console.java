package org.gongkai.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a run says while it runs: lines for a person, or JSON lines for a machine. */
final class Console {

  private final PrintStream stream;
  private final boolean isJson;

  private Console(PrintStream stream, boolean isJson) {
    this.stream = stream;
    this.isJson = isJson;
  }

  static Console of(boolean isJson) {
    return new Console(System.err, isJson);
  }

  /** Says something of a stage. */
  void say(String stage, String message, Map<String, ?> figures) {
    if (!isJson) {
      stream.println(stage.isEmpty() ? message : stage + ": " + message);
      return;
    }
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("time", java.time.Instant.now().toString());
    line.put("stage", stage);
    line.put("message", message.strip());
    line.putAll(figures);
    stream.println(Json.line(line));
  }

  void say(String stage, String message) {
    say(stage, message, Map.of());
  }

  void blank() {
    if (!isJson) {
      stream.println();
    }
  }
}
