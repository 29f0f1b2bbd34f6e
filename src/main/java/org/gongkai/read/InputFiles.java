package org.gongkai.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds the files of an input: files, folders and globs of the local file system. */
public final class InputFiles {

  /**
   * A file of this name says that the reports beside it, or in a folder beside it, are invented.
   */
  public static final String SYNTHETIC = "SYNTHETIC";

  private static final Set<String> EXTENSIONS = Set.of("txt", "md", "jsonl", "ndjson", "json");

  private InputFiles() {}

  /** Whether a path names another file system, as {@code hdfs://} or {@code s3a://}. */
  public static boolean isRemote(String input) {
    return input.matches("[a-z][a-z0-9+.-]+:.*") && !input.startsWith("file:");
  }

  /** The path of a local input, which may be written as a {@code file:} address. */
  public static Path local(String input) {
    return input.startsWith("file:")
        ? Path.of(java.net.URI.create(input.replaceFirst("^file:/*", "file:///")))
        : Path.of(input).toAbsolutePath().normalize();
  }

  /** Whether a file is one that ingest reads, by its name. */
  public static boolean isReadable(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.startsWith(".") || name.startsWith("_")) {
      return false;
    }
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return EXTENSIONS.contains(plain.substring(plain.lastIndexOf('.') + 1));
  }

  /** All files of a local input, sorted; empty where nothing is there. */
  public static List<String> list(String input) {
    TreeSet<String> files = new TreeSet<>();
    Path path = input.startsWith("file:") || !isGlob(input) ? local(input) : null;
    if (path != null && Files.isDirectory(path)) {
      walk(path, files);
    } else if (path != null && Files.exists(path)) {
      files.add(path.toString());
    } else if (isGlob(input)) {
      expand(input, files);
    }
    return List.copyOf(files);
  }

  private static boolean isGlob(String input) {
    return indexOfGlob(input) >= 0 && !Files.exists(Path.of(input));
  }

  private static int indexOfGlob(String path) {
    return IntStream.range(0, path.length())
        .filter(i -> "*?[{".indexOf(path.charAt(i)) >= 0)
        .findFirst()
        .orElse(-1);
  }

  private static void expand(String glob, Set<String> files) {
    String absolute = glob.startsWith("/") ? glob : Path.of("").toAbsolutePath() + "/" + glob;
    int firstMark = indexOfGlob(absolute);
    Path folder = Path.of(absolute.substring(0, absolute.lastIndexOf('/', firstMark) + 1));
    if (!Files.isDirectory(folder)) {
      return;
    }
    PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + absolute);
    TreeSet<String> below = new TreeSet<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Collecting(below) {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              if (matcher.matches(path)) {
                walk(path, files);
                return FileVisitResult.SKIP_SUBTREE;
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    below.stream().filter(file -> matcher.matches(Path.of(file))).forEach(files::add);
  }

  private static void walk(Path folder, Set<String> files) {
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Collecting(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Collects readable files; one that can't be reached is collected too, and refused later. */
  private static class Collecting extends SimpleFileVisitor<Path> {
    private final Set<String> files;

    Collecting(Set<String> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // Links are followed, so that one which is still a link leads nowhere.
      boolean isFile = attributes.isRegularFile() || attributes.isSymbolicLink();
      if (isFile && isReadable(file.getFileName().toString())) {
        files.add(file.toString());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
      boolean isLoop = cause instanceof FileSystemLoopException;
      if (!isLoop && (Files.isDirectory(file) || isReadable(file.getFileName().toString()))) {
        files.add(file.toString());
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
