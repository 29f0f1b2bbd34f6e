package org.gongkai.phrases;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.gongkai.schema.PhrasingTables;

/** How much of what was planted has been found. */
final class Planted {

  private final PlantedCorpus corpus;
  private final PlantedTables tables;

  Planted(PlantedCorpus corpus, PlantedTables tables) {
    this.corpus = corpus;
    this.tables = tables;
  }

  /** Adjusted Rand index of the families against the labels of the clauses. */
  double familyAgreement() {
    Map<String, String> found = new HashMap<>();
    for (Row row : tables.rows(PhrasingTables.FAMILY_MEMBERS)) {
      found.put(row.getString(0) + "/" + row.getInt(1), row.getString(2));
    }
    Map<String, Long> cells = new HashMap<>();
    Map<String, Long> labels = new HashMap<>();
    Map<String, Long> families = new HashMap<>();
    for (PlantedCorpus.PlantedReport report : corpus.reports) {
      for (int i = 0; i < report.clauses.size(); i++) {
        String label = report.clauses.get(i).label();
        String at = report.id + "/" + i;
        String family = found.getOrDefault(at, at);
        if (label.isEmpty() || (label.equals("own") && family.equals(at))) {
          continue;
        }
        String own = label.equals("own") ? "own " + report.clauses.get(i).text() : label;
        cells.merge(own + "|" + family, 1L, Long::sum);
        labels.merge(own, 1L, Long::sum);
        families.merge(family, 1L, Long::sum);
      }
    }
    double total = pairs(labels.values().stream().mapToLong(it -> it).sum());
    double both = cells.values().stream().mapToDouble(Planted::pairs).sum();
    double byLabel = labels.values().stream().mapToDouble(Planted::pairs).sum();
    double byFamily = families.values().stream().mapToDouble(Planted::pairs).sum();
    double chance = byLabel * byFamily / total;
    return (both - chance) / ((byLabel + byFamily) / 2 - chance);
  }

  private static double pairs(long count) {
    return count * (count - 1) / 2.0;
  }

  /** Share of the templates that are read with their constants and slots. */
  double templateShare() {
    Set<String> read =
        tables.rows(PhrasingTables.PHRASE_FAMILIES).stream()
            .map(row -> row.<String>getAs("template"))
            .collect(Collectors.toSet());
    return (double) corpus.templates.stream().filter(it -> read.contains(it.text())).count()
        / corpus.templates.size();
  }

  /** F1 of pairs of copy and source up to 30 % edits. */
  double reuseF1() {
    Set<String> expected = new HashSet<>();
    Set<String> ignored = new HashSet<>();
    for (PlantedCorpus.PlantedReport report : corpus.reports) {
      if (report.source != null) {
        (report.edited <= 0.3 ? expected : ignored).add(report.id + " " + report.source);
      }
    }
    Set<String> found =
        tables.rows(PhrasingTables.REUSE).stream()
            .filter(row -> row.getAs("relation").equals("other_agency"))
            .filter(row -> List.of("verbatim", "high", "partial").contains(row.getAs("band")))
            .map(row -> row.getAs("report_id") + " " + row.getAs("compared_report_id"))
            .filter(it -> !ignored.contains(it))
            .collect(Collectors.toSet());
    long hit = found.stream().filter(expected::contains).count();
    double precision = (double) hit / found.size();
    double recall = (double) hit / expected.size();
    return 2 * precision * recall / (precision + recall);
  }

  /** Share of the planted phrases that are distinctive of their province. */
  double distinctiveShare() {
    Map<String, Set<String>> found = new HashMap<>();
    for (Row row : tables.rows(PhrasingTables.DISTINCTIVE_PHRASES)) {
      if (row.getAs("group_kind").equals("province")) {
        found
            .computeIfAbsent(row.getAs("group_value"), it -> new HashSet<>())
            .add(row.getAs("phrase"));
      }
    }
    long hit = 0;
    long all = 0;
    for (Map.Entry<String, List<String>> it : corpus.distinctive.entrySet()) {
      all += it.getValue().size();
      hit +=
          it.getValue().stream()
              .filter(found.getOrDefault(it.getKey(), Set.of())::contains)
              .count();
    }
    return (double) hit / all;
  }
}
