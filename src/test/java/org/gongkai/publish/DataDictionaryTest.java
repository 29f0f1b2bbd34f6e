package org.gongkai.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.gongkai.schema.Catalog;
import org.gongkai.schema.Column;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.Table;
import org.junit.jupiter.api.Test;

class DataDictionaryTest {

  @Test
  void everyColumnHasItsLineWithBothLabels() {
    String page = DataDictionary.markdown("1.0", Catalog.TABLES);
    for (Table table : Catalog.TABLES) {
      assertThat(page).contains("\n## " + table.name() + "\n");
      for (Column column : table.columns()) {
        assertThat(page.lines())
            .anyMatch(
                line ->
                    line.startsWith("| `" + column.name() + "` | ")
                        && line.contains("| " + column.zh() + " | " + column.en() + " |"));
      }
    }
    assertThat(page).contains("| `place_evidence.kind` | `string` |");
  }

  @Test
  void thePackageGivesTypesKeysUnitsAndWhatEmptyMeans() throws IOException {
    PublishedTable published =
        new PublishedTable(
            IngestTables.APPLICATIONS, 3, new PublishedFile("data/applications.csv", 9, "ab"));
    JsonNode resource =
        new ObjectMapper()
            .readTree(
                DataPackage.json(
                    "1.0", DataLicence.CC_BY_4, DataOrigin.AGENCIES, List.of(published)))
            .at("/resources/0");

    assertThat(resource.at("/schema/primaryKey")).hasSize(3);
    assertThat(resource.at("/hash").asText()).isEqualTo("sha256:ab");
    JsonNode value = resource.at("/schema/fields/3");
    assertThat(value.at("/name").asText()).isEqualTo("value");
    assertThat(value.at("/type").asText()).isEqualTo("integer");
    assertThat(value.at("/unit").asText()).isEqualTo("件");
    assertThat(value.at("/description").asText())
        .endsWith("Empty: blank or unreadable, see status.");
    assertThat(value.at("/constraints").isMissingNode()).isTrue();
  }
}
