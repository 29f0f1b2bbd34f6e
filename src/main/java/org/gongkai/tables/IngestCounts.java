package org.gongkai.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.lit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.IngestTables;

/**
 * What became of the documents of a run.
 *
 * @param documents documents in
 * @param parsed those that were not known before
 * @param gone documents of the snapshot before that this input does not hold, or not as they were
 * @param rejected by reason
 * @param cells by status, over tables 2 to 4
 * @param issues by rule, the most frequent first
 * @param severities issues by severity
 */
public record IngestCounts(
    long documents,
    long parsed,
    long accepted,
    long duplicates,
    long gone,
    Map<String, Long> rejected,
    Map<String, Long> cells,
    Map<String, Long> issues,
    Map<String, Long> severities) {

  public IngestCounts {
    long out = accepted + duplicates + rejected.values().stream().mapToLong(n -> n).sum();
    if (out != documents) {
      throw new IllegalStateException(
          documents + " documents in, and " + out + " accepted, duplicate or rejected");
    }
  }

  static IngestCounts of(SnapshotDraft draft, long documents, long parsed) {
    Dataset<Row> rows = draft.read(IngestTables.DOCUMENTS);
    Dataset<Row> issues = draft.read(IngestTables.ISSUES);
    Dataset<Row> names = names("status", rows, "status");
    for (Dataset<Row> more :
        List.of(
            names("rejected", rows.filter(col("status").equalTo("rejected")), "reason"),
            names("cell", draft.read(IngestTables.DISCLOSURES), "status"),
            names("cell", draft.read(IngestTables.APPLICATIONS), "status"),
            names("cell", draft.read(IngestTables.REVIEWS), "status"),
            names("rule", issues, "rule"),
            names("severity", issues, "severity"))) {
      names = names.unionAll(more);
    }
    Map<String, Map<String, Long>> counts = counted(names);
    Map<String, Long> statuses = counts.getOrDefault("status", Map.of());
    return new IngestCounts(
        documents,
        parsed,
        statuses.getOrDefault("accepted", 0L),
        statuses.getOrDefault("duplicate", 0L),
        gone(draft, rows),
        counts.getOrDefault("rejected", Map.of()),
        counts.getOrDefault("cell", Map.of()),
        counts.getOrDefault("rule", Map.of()),
        counts.getOrDefault("severity", Map.of()));
  }

  private static long gone(SnapshotDraft draft, Dataset<Row> documents) {
    return draft
        .base()
        .filter(base -> draft.exists(Snapshot.tableFolder(base.folder(), IngestTables.DOCUMENTS)))
        .map(base -> base.read(IngestTables.DOCUMENTS).select("document_id"))
        .map(before -> before.join(documents.select("document_id"), "document_id", "left_anti"))
        .map(Dataset::count)
        .orElse(0L);
  }

  private static Dataset<Row> names(String kind, Dataset<Row> rows, String column) {
    return rows.select(lit(kind).as("kind"), col(column).as("name"));
  }

  /** How often each name comes up, by its kind; all at once, for each query takes its time. */
  private static Map<String, Map<String, Long>> counted(Dataset<Row> names) {
    Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    names
        .groupBy("kind", "name")
        .count()
        .orderBy(desc("count"), col("name"))
        .collectAsList()
        .forEach(
            row ->
                counts
                    .computeIfAbsent(row.getString(0), kind -> new LinkedHashMap<>())
                    .put(row.getString(1), row.getLong(2)));
    return counts;
  }
}
