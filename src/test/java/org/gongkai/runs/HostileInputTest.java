package org.gongkai.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.cli.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies among the reports, the run ends well and the reports come out as without it. */
class HostileInputTest {

  /** Little enough that holding any of the large files several times would break it. */
  private static final String HEAP = "640m";

  @TempDir Path folder;

  @Test
  void rejectsEachBadFileWithItsReasonAndHarmsNoReport() throws IOException {
    Path good = folder.resolve("good");
    assertThat(
            Commands.run("sample", "--reports", "60", "--seed", "4", "--output", good.toString()))
        .isZero();
    HostileCorpus corpus = HostileCorpus.write(folder.resolve("bad"));
    assertThat(corpus.reasons()).hasSizeGreaterThan(100);

    Path alone = ingest("alone", good.resolve("reports"));
    Path mixed = ingest("mixed", good.resolve("reports"), folder.resolve("bad"));

    try (WarehouseTables tables = new WarehouseTables()) {
      String documents = WarehouseTables.from(mixed, "documents");
      Map<String, String> seen = new LinkedHashMap<>();
      for (String file : corpus.reasons().keySet()) {
        seen.put(
            file,
            String.join(
                " ",
                tables.column(
                    "SELECT DISTINCT coalesce(reason, status) FROM "
                        + documents
                        + " WHERE regexp_replace(regexp_extract(source_uri, '[^/]*$'), '#[0-9]+$', '') = '"
                        + file.replace("'", "''")
                        + "'")));
      }
      assertThat(seen).containsExactlyEntriesOf(corpus.reasons());
      assertThat(
              tables.count(
                  "SELECT count(*) FROM " + documents + " WHERE reason = 'parser_failure'"))
          .isZero();
      assertThat(
              tables.count(
                  "SELECT count(*) FROM "
                      + documents
                      + " WHERE status = 'accepted' AND source_uri LIKE '%/odd names%'"))
          .isEqualTo(corpus.soundCount());
      for (String table : WarehouseTables.names(alone)) {
        String ofGood =
            table.equals("documents")
                ? "source_uri LIKE '%/good/reports/%'"
                : idOf(table)
                    + " IN (SELECT document_id FROM "
                    + WarehouseTables.from(alone, "documents")
                    + ")";
        assertThat(tables.differences(alone, mixed, table, ofGood)).as(table).isZero();
      }
    }
  }

  private static String idOf(String table) {
    return table.equals("texts") || table.equals("issues") ? "document_id" : "report_id";
  }

  private Path ingest(String name, Path... inputs) {
    Path out = folder.resolve(name);
    String[] arguments = new String[4 + inputs.length];
    arguments[0] = "ingest";
    arguments[1] = "--output";
    arguments[2] = out.toString();
    arguments[3] = "--input";
    for (int i = 0; i < inputs.length; i++) {
      arguments[4 + i] = inputs[i].toString();
    }
    GongkaiProcess.Ended ended = GongkaiProcess.run(folder.resolve(name + ".run"), HEAP, arguments);
    assertThat(ended.code()).as(String.join("\n", ended.err())).isZero();
    return out.resolve("current");
  }
}
