package org.gongkai.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.schema.Catalog;
import org.gongkai.schema.Table;

/** What holds of a current snapshot at any moment: all tables can be read and are as counted. */
final class CompleteSnapshot {

  private CompleteSnapshot() {}

  /** The snapshot that is current just now, by its own name. */
  static Path current(Path out) {
    try {
      return out.resolve("current").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode runFile(Path snapshot) {
    try {
      return new ObjectMapper().readTree(Files.readString(snapshot.resolve("run.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks at one snapshot as a reader does who knows nothing of the run. */
  static void require(Path snapshot, WarehouseTables tables) {
    boolean isWhole = runFile(snapshot).get("job").asText().equals("pipeline");
    List<String> expected =
        Catalog.TABLES.stream()
            .filter(table -> isWhole || table.stage() == Table.Stage.INGEST)
            .map(Table::name)
            .toList();
    assertThat(WarehouseTables.names(snapshot)).containsExactlyInAnyOrderElementsOf(expected);
    for (String table : expected) {
      tables.count("SELECT count(*) FROM " + WarehouseTables.from(snapshot, table));
    }
    JsonNode counts = runFile(snapshot).get("counts");
    String documents = WarehouseTables.from(snapshot, "documents");
    assertThat(tables.count("SELECT count(*) FROM " + documents))
        .isEqualTo(counts.get("documents").asLong());
    assertThat(tables.count("SELECT count(*) FROM " + documents + " WHERE status = 'accepted'"))
        .isEqualTo(counts.get("accepted").asLong());
    assertThat(tables.count("SELECT count(*) FROM " + WarehouseTables.from(snapshot, "issues")))
        .isEqualTo(sum(counts.get("issues")));
    long cells = 0;
    for (String table : new String[] {"disclosures", "applications", "reviews"}) {
      cells += tables.count("SELECT count(*) FROM " + WarehouseTables.from(snapshot, table));
    }
    assertThat(cells).isEqualTo(sum(counts.get("cells")));
    assertThat(Files.exists(snapshot.resolve("publish/index.html"))).isEqualTo(isWhole);
  }

  private static long sum(JsonNode counts) {
    long sum = 0;
    for (JsonNode count : counts) {
      sum += count.asLong();
    }
    return sum;
  }
}
