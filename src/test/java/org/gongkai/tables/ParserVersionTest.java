package org.gongkai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParserVersionTest {

  @TempDir Path root;

  @Test
  void changesWithAClassAndWithAThemeOrExampleThatAUserEdits() throws IOException {
    for (String name :
        List.of("form", "report", "read", "parse", "resolve", "check", "schema", "tables")) {
      Files.writeString(Files.createDirectory(root.resolve(name)).resolve("A.class"), name);
    }
    Files.writeString(root.resolve("themes.tsv"), "theme");
    Files.writeString(root.resolve("examples.tsv"), "example");
    String version = ParserVersion.of(9, root);
    assertThat(ParserVersion.of(9, root)).isEqualTo(version);
    assertThat(ParserVersion.of(8, root)).isNotEqualTo(version);
    Files.writeString(root.resolve("themes.tsv"), "another");
    assertThat(ParserVersion.of(9, root)).isNotEqualTo(version);
    Files.writeString(root.resolve("themes.tsv"), "theme");
    Files.writeString(root.resolve("examples.tsv"), "another");
    assertThat(ParserVersion.of(9, root)).isNotEqualTo(version);
    Files.writeString(root.resolve("examples.tsv"), "example");
    Files.writeString(root.resolve("parse/A.class"), "another");
    assertThat(ParserVersion.of(9, root)).isNotEqualTo(version);
  }

  @Test
  void isMadeOfTheClassesThatRun() {
    assertThat(ParserVersion.of(9)).hasSize(12).isEqualTo(ParserVersion.of(9));
  }
}
