package org.gongkai.cli;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.stats.PanelWindow;
import org.gongkai.stats.ScopeChoice;
import org.gongkai.stats.StatisticsOptions;

/**
 * The effective configuration: command line before environment before {@code --config} before
 * {@code conf/pipeline.conf} before the defaults.
 */
final class Settings {

  private final Config config;

  private Settings(Config config) {
    this.config = config;
  }

  /**
   * @param commandLine keys and values as the command line gives them
   * @param environment the variables of the process
   */
  static Settings of(
      Map<String, Object> commandLine, Map<String, String> environment, Optional<Path> file) {
    Config defaults = ConfigFactory.parseResources(Settings.class, "defaults.conf").resolve();
    Config effective = ConfigFactory.parseMap(commandLine, "command line");
    effective = effective.withFallback(fromEnvironment(defaults, environment));
    if (file.isPresent()) {
      effective = effective.withFallback(read(file.get(), defaults));
    }
    Path project = project(environment).resolve("conf/pipeline.conf");
    if (Files.exists(project)) {
      effective = effective.withFallback(read(project, defaults));
    }
    Settings settings = new Settings(effective.withFallback(defaults));
    settings.requireTypes(defaults);
    return settings;
  }

  /** The folder of the project, which the launchers pass on. */
  static Path project(Map<String, String> environment) {
    return Path.of(environment.getOrDefault("GONGKAI_HOME", "."));
  }

  private static Config read(Path file, Config defaults) {
    if (!Files.isReadable(file)) {
      throw new UsageException("No configuration file " + file);
    }
    Config config;
    try {
      config = ConfigFactory.parseFile(file.toFile()).resolve();
    } catch (ConfigException e) {
      throw new UsageException("Configuration " + file + " does not parse: " + e.getMessage());
    }
    for (Map.Entry<String, ConfigValue> entry : config.entrySet()) {
      if (!defaults.hasPath(entry.getKey())) {
        throw new UsageException(
            "Unknown key "
                + entry.getKey()
                + " in "
                + file
                + ", line "
                + entry.getValue().origin().lineNumber()
                + "; known are "
                + String.join(", ", keys(defaults)));
      }
    }
    return config;
  }

  private static List<String> keys(Config config) {
    return config.entrySet().stream().map(Map.Entry::getKey).sorted().toList();
  }

  private static Config fromEnvironment(Config defaults, Map<String, String> environment) {
    Map<String, Object> values = new TreeMap<>();
    for (Map.Entry<String, ConfigValue> entry : defaults.entrySet()) {
      String key = entry.getKey();
      String name = "GONGKAI_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
      Optional.ofNullable(environment.get(name))
          .ifPresent(
              value ->
                  values.put(
                      key,
                      entry.getValue().valueType() == ConfigValueType.LIST
                          ? Arrays.stream(value.split(",")).map(String::strip).toList()
                          : value));
    }
    return ConfigFactory.parseMap(values, "environment");
  }

  private void requireTypes(Config defaults) {
    try {
      input();
      output();
      failOn();
      statistics();
      if (keep() < 1 || limit() < 0 || maxDocumentBytes() < 1) {
        throw new UsageException("keep and max-document-bytes must be 1 or more, limit 0 or more");
      }
      if (maxDocumentBytes() >= Integer.MAX_VALUE) {
        throw new UsageException("max-document-bytes must be less than 2 GiB");
      }
    } catch (ConfigException e) {
      throw new UsageException("Configuration: " + e.getMessage());
    }
  }

  List<String> input() {
    return config.getStringList("input");
  }

  String output() {
    return config.getString("output");
  }

  int keep() {
    return config.getInt("keep");
  }

  long limit() {
    return config.getLong("limit");
  }

  List<String> failOn() {
    return config.getStringList("fail-on");
  }

  long maxDocumentBytes() {
    return config.getLong("max-document-bytes");
  }

  StatisticsOptions statistics() {
    try {
      return new StatisticsOptions(
          ScopeChoice.ofCode(config.getString("stats.scope")),
          Optional.of(config.getString("stats.panel"))
              .filter(years -> !years.isEmpty())
              .map(PanelWindow::parse));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  Optional<String> jdbcUrl() {
    return Optional.of(config.getString("publish.jdbc-url")).filter(url -> !url.isEmpty());
  }

  /** Every key and its value, for the run file. */
  Map<String, Object> effective() {
    Map<String, Object> values = new TreeMap<>();
    config.entrySet().stream()
        .filter(entry -> !entry.getKey().equals("publish.jdbc-url"))
        .forEach(entry -> values.put(entry.getKey(), entry.getValue().unwrapped()));
    // An address of a database may hold a password.
    values.put("publish.jdbc-url", jdbcUrl().isPresent() ? "(set)" : "");
    return values;
  }
}
