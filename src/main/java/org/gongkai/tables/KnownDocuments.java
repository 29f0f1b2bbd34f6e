package org.gongkai.tables;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * What earlier runs and this one understood of documents: a folder a run, which later snapshots
 * share. What another version of the parser understood is not known.
 */
final class KnownDocuments {

  private static final String VERSION_FILE = "VERSION";

  private final SnapshotDraft draft;
  private final Path folder;

  private KnownDocuments(SnapshotDraft draft, Path folder) {
    this.draft = draft;
    this.folder = folder;
  }

  static KnownDocuments of(SnapshotDraft draft, String parserVersion) {
    Path folder = draft.folder(SnapshotDraft.KNOWN);
    draft
        .base()
        .map(base -> new Path(base.folder(), SnapshotDraft.KNOWN))
        .filter(known -> draft.exists(new Path(known, VERSION_FILE)))
        .filter(known -> version(draft, known).equals(parserVersion))
        .ifPresent(known -> draft.carry(known, folder));
    if (!draft.exists(new Path(folder, VERSION_FILE))) {
      draft.warehouse().writeText(new Path(folder, VERSION_FILE), parserVersion);
    }
    return new KnownDocuments(draft, folder);
  }

  private static String version(SnapshotDraft draft, Path known) {
    return draft.warehouse().readText(new Path(known, VERSION_FILE));
  }

  /** The identifiers of all known documents, as {@code known_id}. */
  Dataset<Row> ids() {
    return all().select(functions.col(KnownDocument.DOCUMENT_ID).as("known_id"));
  }

  /** A row a document. */
  Dataset<Row> all() {
    SparkSession spark = draft.warehouse().spark();
    String[] runs = runs();
    return runs.length == 0
        ? spark.createDataFrame(List.of(), KnownDocument.SCHEMA)
        : OnePartition.of(spark.read().schema(KnownDocument.SCHEMA).parquet(runs));
  }

  /** Adds what assessing makes of documents that are wanted, a file a partition of them. */
  void add(JavaRDD<Row> wanted, Assess assess) {
    TaskFiles.write(
        draft,
        wanted,
        (rows, folder, fileName, hadoop) -> {
          Path file = new Path(folder, fileName);
          Configuration settings = PlainParquet.settings(KnownDocument.SCHEMA, hadoop);
          try (PlainParquet parquet = new PlainParquet(file, settings)) {
            Iterator<KnownDocument> documents = assess.of(rows);
            while (documents.hasNext()) {
              parquet.write(documents.next().row());
            }
          }
          return List.of(fileName);
        },
        new Path(folder, draft.run()));
  }

  /** How documents that are wanted become known. */
  @FunctionalInterface
  interface Assess extends Serializable {
    Iterator<KnownDocument> of(Iterator<Row> wanted);
  }

  private String[] runs() {
    try {
      return Arrays.stream(draft.warehouse().files().listStatus(folder))
          .filter(FileStatus::isDirectory)
          .map(status -> status.getPath().toString())
          .sorted()
          .toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }
}
