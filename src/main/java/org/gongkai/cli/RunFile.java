package org.gongkai.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.schema.Catalog;
import org.gongkai.tables.IngestCounts;
import org.gongkai.tables.ParserVersion;

/** What a run writes down about itself: {@code run.json}. */
final class RunFile {

  private static final String SYNTHETIC = "synthetic";

  private final Job job;
  private final Settings settings;
  private final String sparkVersion;
  private final Instant started;

  RunFile(Job job, Settings settings, String sparkVersion, Instant started) {
    this.job = job;
    this.settings = settings;
    this.sparkVersion = sparkVersion;
    this.started = started;
  }

  String json(
      String run,
      List<String> files,
      Map<String, Object> counts,
      Map<String, Double> seconds,
      boolean isSynthetic,
      Lineage lineage) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("run", run);
    file.put("job", job.label());
    file.put("started_at", started.toString());
    file.put("finished_at", Instant.now().toString());
    file.put("versions", versions());
    file.put("inputs", settings.input());
    file.put("input_file_count", files.size());
    file.put(SYNTHETIC, isSynthetic);
    file.put("counts", counts);
    file.put("made_in", lineage.written());
    file.put(
        "outdated", lineage.outdated().stream().map(Job.Stage::label).collect(Collectors.toList()));
    file.put("seconds", seconds);
    file.put("configuration", settings.effective());
    return Json.pretty(file) + "\n";
  }

  private Map<String, String> versions() {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put(
        "gongkai",
        Optional.ofNullable(RunFile.class.getPackage().getImplementationVersion())
            .orElse("development"));
    versions.put("parser", ParserVersion.of(settings.maxDocumentBytes()));
    versions.put("schema", Catalog.SCHEMA_VERSION);
    versions.put("spark", sparkVersion);
    versions.put("java", System.getProperty("java.version"));
    return versions;
  }

  static Map<String, Object> counts(IngestCounts counts) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("documents", counts.documents());
    map.put("parsed", counts.parsed());
    map.put("accepted", counts.accepted());
    map.put("duplicates", counts.duplicates());
    map.put("gone", counts.gone());
    map.put("rejected", counts.rejected());
    map.put("cells", counts.cells());
    map.put("issues", counts.issues());
    map.put("severities", counts.severities());
    return map;
  }

  /** The counts of a run file that was written before. */
  static Map<String, Object> countsOf(String json) {
    Map<String, Object> counts = new LinkedHashMap<>();
    part(json, "counts").forEach((key, value) -> counts.put(String.valueOf(key), value));
    return counts;
  }

  /** Whether the reports behind a run file that was written before were invented. */
  static boolean isSynthetic(String json) {
    return Boolean.TRUE.equals(read(json).get(SYNTHETIC));
  }

  /** Which run made what, in a run file that was written before. */
  static Lineage lineageOf(String json) {
    return Lineage.of(part(json, "made_in"));
  }

  private static Map<?, ?> part(String json, String name) {
    return read(json).get(name) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static Map<String, Object> read(String json) {
    try {
      return new ObjectMapper().readValue(json, new TypeReference<Map<String, Object>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The run file of the current snapshot is damaged", e);
    }
  }
}
