package org.gongkai.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.schema.Catalog;
import org.gongkai.schema.Table;
import org.gongkai.tables.TableSource;

/**
 * The stage that makes files of tables (发布): the data package, the dictionary and the dashboard.
 *
 * <p>Files are written with plain Java; for a snapshot on another file system the caller gives a
 * local folder and copies it.
 */
public final class PublishStage {

  private PublishStage() {}

  /** Fills a folder, which must be empty or absent, from a complete set of tables. */
  public static void run(TableSource in, Path publishDir, PublishOptions options) {
    try {
      publish(in, publishDir, options);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot publish to " + publishDir, e);
    } catch (SQLException e) {
      throw new IllegalStateException("The database of publish.jdbc-url: " + e.getMessage(), e);
    }
  }

  private static void publish(TableSource in, Path publishDir, PublishOptions options)
      throws IOException, SQLException {
    Files.createDirectories(publishDir);
    List<PublishedTable> written = new ArrayList<>();
    for (Table table : PublishedTables.ALL) {
      written.add(TableFiles.write(table, PublishedTables.rows(table, in), publishDir));
    }
    Files.writeString(
        publishDir.resolve("datapackage.json"),
        DataPackage.json(Catalog.SCHEMA_VERSION, options.licence(), options.origin(), written));
    Files.writeString(
        publishDir.resolve("dictionary.md"),
        DataDictionary.markdown(Catalog.SCHEMA_VERSION, PublishedTables.ALL));
    Dashboard.write(in, written, options.origin(), publishDir);
    if (options.jdbcUrl().isPresent()) {
      DatabaseLoad.run(options.jdbcUrl().get(), PublishedTables.ALL, in);
    }
  }
}
