package org.gongkai.tables;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotLinkException;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/** What says which snapshot is current, and is replaced in one step. */
interface CurrentSnapshot {

  Optional<String> name();

  void become(String run);

  static CurrentSnapshot of(FileSystem files, Path root) {
    return "file".equals(root.toUri().getScheme())
        ? new Link(java.nio.file.Path.of(root.toUri().getPath()))
        : new NameFile(files, root);
  }

  /** A symbolic link {@code current}. */
  record Link(java.nio.file.Path root) implements CurrentSnapshot {
    @Override
    public Optional<String> name() {
      try {
        return Optional.of(
            Files.readSymbolicLink(root.resolve("current")).getFileName().toString());
      } catch (NoSuchFileException e) {
        return Optional.empty();
      } catch (NotLinkException e) {
        throw new UncheckedIOException(root.resolve("current") + " is not a link", e);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read the link in " + root, e);
      }
    }

    @Override
    public void become(String run) {
      java.nio.file.Path next = root.resolve(".current");
      try {
        Files.deleteIfExists(next);
        Files.createSymbolicLink(next, java.nio.file.Path.of("snapshots", run));
        // rename(2) replaces the old link; no reader ever finds none.
        Files.move(next, root.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot make " + run + " current in " + root, e);
      }
    }
  }

  /** A file {@code CURRENT} with the name, for file systems without links. */
  record NameFile(FileSystem files, Path root) implements CurrentSnapshot {
    @Override
    public Optional<String> name() {
      try (FSDataInputStream in = files.open(new Path(root, "CURRENT"))) {
        return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
      } catch (FileNotFoundException e) {
        return Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read CURRENT in " + root, e);
      }
    }

    /** Stores that show a file only when it is whole, and where renaming is copying. */
    private static final Set<String> OBJECT_STORES =
        Set.of("s3a", "s3", "gs", "oss", "cosn", "wasb", "wasbs");

    @Override
    public void become(String run) {
      Path current = new Path(root, "CURRENT");
      try {
        if (OBJECT_STORES.contains(files.getScheme())) {
          write(current, run);
          return;
        }
        // HDFS shows a file from its creation on, empty; but it renames over another in one step.
        Path next = new Path(root, ".CURRENT");
        write(next, run);
        FileContext.getFileContext(root.toUri(), files.getConf())
            .rename(next, current, Options.Rename.OVERWRITE);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot make " + run + " current in " + root, e);
      }
    }

    private void write(Path file, String run) throws IOException {
      try (FSDataOutputStream out = files.create(file, true)) {
        out.write((run + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
