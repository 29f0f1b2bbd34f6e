package org.gongkai.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The data of the dashboard as classic scripts, which a page opened from the file system may load,
 * as it may not load JSON. Each calls {@code Gongkai.receive} with its key and one JSON value.
 */
final class PageScripts {

  /** What a script says. */
  @FunctionalInterface
  interface Content {
    void writeTo(JsonGenerator json) throws IOException;
  }

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Path folder;
  private final Set<String> keys = new TreeSet<>();

  PageScripts(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** Writes the script of a key, which also names its file. */
  void write(String key, Content content) throws IOException {
    if (!key.matches("[a-z0-9_-]+") || !keys.add(key)) {
      throw new IllegalArgumentException("No new key of a page script: " + key);
    }
    try (Writer out = Files.newBufferedWriter(folder.resolve(key + ".js"));
        JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setCharacterEscapes(HARMLESS);
      json.writeRaw("Gongkai.receive(\"" + key + "\",");
      content.writeTo(json);
      json.writeRaw(");\n");
    }
  }

  /** The keys written so far. */
  Set<String> keys() {
    return Collections.unmodifiableSet(keys);
  }

  /** Escapes what could end a script or a line of one, whatever the reports hold. */
  private static final CharacterEscapes HARMLESS =
      new CharacterEscapes() {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
          int[] escapes = standardAsciiEscapesForJSON();
          for (char c : new char[] {'<', '>', '&', '\'', 0x7f}) {
            escapes[c] = ESCAPE_STANDARD;
          }
          return escapes;
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
          return c == 0x2028 || c == 0x2029
              ? new SerializedString(String.format("\\u%04x", c))
              : null;
        }
      };
}
