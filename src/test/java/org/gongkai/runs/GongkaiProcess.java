package org.gongkai.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.spark.launcher.JavaModuleOptions;

/** A job in a process of its own, as a launcher starts it: with a small heap, and easy to kill. */
final class GongkaiProcess {

  private final Process process;
  private final Path err;

  private GongkaiProcess(Process process, Path err) {
    this.process = process;
    this.err = err;
  }

  /** How a process ended. */
  record Ended(int code, List<String> err) {

    String lastLine() {
      return err.isEmpty() ? "" : err.get(err.size() - 1);
    }
  }

  /** Starts a command on two cores with so much heap; what it says goes to files in a folder. */
  static GongkaiProcess start(Path folder, String heap, String... arguments) {
    return start(folder, List.of(), heap, arguments);
  }

  /** The same behind another command, such as one that limits what the process may do. */
  static GongkaiProcess start(Path folder, List<String> before, String heap, String... arguments) {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:MetaspaceSize=300m");
    command.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptions().split(" ")));
    command.add("-Dlog4j2.configurationFile=file:conf/log4j2.properties");
    command.add("-Dgongkai.log=" + folder.resolve("gongkai.log"));
    settings(folder).forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.gongkai.cli.Gongkai");
    command.addAll(Arrays.asList(arguments));
    Path err = folder.resolve("err");
    try {
      Files.createDirectories(folder.resolve("spark"));
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectOutput(folder.resolve("out").toFile())
              .redirectError(err.toFile());
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
      return new GongkaiProcess(builder.start(), err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How Spark is set up, as a launcher does for little input; of two that are given the last. */
  static Map<String, String> settings(Path folder) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("spark.master", "local[2]");
    settings.put("spark.local.dir", folder.resolve("spark").toString());
    for (String file : List.of("spark-defaults.conf", "spark-little.conf")) {
      for (String line : linesOf(Path.of("conf", file))) {
        if (line.startsWith("spark.")) {
          String[] setting = line.split("\\s+", 2);
          settings.put(setting[0], setting[1].strip());
        }
      }
    }
    return settings;
  }

  private static List<String> linesOf(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command to its end. */
  static Ended run(Path folder, String heap, String... arguments) {
    return start(folder, heap, arguments).ended();
  }

  Ended ended() {
    try {
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        kill();
        throw new IllegalStateException("Not ended after ten minutes, see " + err);
      }
      return new Ended(process.exitValue(), Files.readAllLines(err, StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it ended by itself within the time. */
  boolean endsWithin(long millis) throws InterruptedException {
    return process.waitFor(millis, TimeUnit.MILLISECONDS);
  }

  /** SIGKILL: nothing of it can clean up. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }
}
