package org.gongkai.publish;

import java.nio.file.Path;
import org.gongkai.tables.TableSource;

/** Reads all tables and writes the files that people and dashboards read. */
public final class PublishStage {

  private PublishStage() {}

  /**
   * @param folder an empty folder of the driver's machine
   */
  public static void run(TableSource in, Path folder, PublishOptions options) {}
}
