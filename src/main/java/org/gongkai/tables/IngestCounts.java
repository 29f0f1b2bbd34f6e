package org.gongkai.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.IngestTables;

/**
 * What became of the documents of a run.
 *
 * @param documents documents in
 * @param parsed those that were not known before
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
    Map<String, Long> statuses = counted(rows, "status");
    Map<String, Long> rejected = counted(rows.filter(col("status").equalTo("rejected")), "reason");
    Dataset<Row> cells =
        draft
            .read(IngestTables.DISCLOSURES)
            .select("status")
            .unionAll(draft.read(IngestTables.APPLICATIONS).select("status"))
            .unionAll(draft.read(IngestTables.REVIEWS).select("status"));
    return new IngestCounts(
        documents,
        parsed,
        statuses.getOrDefault("accepted", 0L),
        statuses.getOrDefault("duplicate", 0L),
        rejected,
        counted(cells, "status"),
        counted(draft.read(IngestTables.ISSUES), "rule"),
        counted(draft.read(IngestTables.ISSUES), "severity"));
  }

  private static Map<String, Long> counted(Dataset<Row> rows, String column) {
    Map<String, Long> counts = new LinkedHashMap<>();
    rows.groupBy(column)
        .count()
        .orderBy(desc("count"), col(column))
        .collectAsList()
        .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
    return counts;
  }
}
