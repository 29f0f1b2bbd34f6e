package org.gongkai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.publish.PublishOptions;
import org.gongkai.publish.PublishStage;
import org.gongkai.read.InputFiles;
import org.gongkai.tables.SnapshotDraft;

/** Publishes into a snapshot, wherever it lies. */
final class Publishing {

  private Publishing() {}

  static void run(SnapshotDraft draft, PublishOptions options) {
    if (!InputFiles.isRemote(draft.location())) {
      Path folder = InputFiles.local(draft.location()).resolve("publish");
      PublishStage.run(draft, folder, options);
      return;
    }
    try {
      Path folder = Files.createTempDirectory("gongkai-publish");
      PublishStage.run(draft, folder.resolve("publish"), options);
      draft.moveIn(folder.resolve("publish"), "publish");
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("No room to publish before the copy to the warehouse", e);
    }
  }
}
