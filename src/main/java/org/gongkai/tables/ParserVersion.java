package org.gongkai.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.check.Assessment;

/**
 * A version of everything that turns bytes into an assessed report: a hash of its compiled classes
 * and word lists. Nobody has to remember to raise it.
 */
public final class ParserVersion {

  /** Packages, and the themes that each clause is given when it is read. */
  private static final List<String> SOURCES =
      List.of(
          "form",
          "report",
          "read",
          "parse",
          "resolve",
          "check",
          "schema",
          "tables",
          "themes.tsv",
          "examples.tsv");

  private ParserVersion() {}

  /**
   * @param maxDocumentBytes which decides on what is rejected, and so belongs to the version
   */
  public static String of(long maxDocumentBytes) {
    try {
      Path source =
          Path.of(Assessment.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(source)) {
        return of(maxDocumentBytes, source.resolve("org/gongkai"));
      }
      URI jar = URI.create("jar:" + source.toUri());
      try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
        return of(maxDocumentBytes, files.getPath("org/gongkai"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("No version of the parser", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the classes of the parser", e);
    }
  }

  static String of(long maxDocumentBytes, Path root) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Long.toString(maxDocumentBytes).getBytes(StandardCharsets.UTF_8));
      update(digest, root);
      return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("No version of the parser", e);
    }
  }

  private static void update(MessageDigest digest, Path root) throws IOException {
    for (String name : SOURCES) {
      Path folder = root.resolve(name);
      List<Path> files;
      try (Stream<Path> walk = Files.walk(folder)) {
        files = walk.filter(Files::isRegularFile).sorted().toList();
      }
      for (Path file : files) {
        digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        try (InputStream in = Files.newInputStream(file)) {
          digest.update(in.readAllBytes());
        }
      }
    }
  }
}
