package org.gongkai.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.tables.TableSource;

/**
 * The page that shows the tables (数据看板): {@code index.html}, its assets and its data, to be opened
 * from the file system without a server, a network or a build.
 */
final class Dashboard {

  private static final List<String> ASSETS =
      List.of(
          "NOTICE.txt",
          "style.css",
          "words.js",
          "places.js",
          "core.js",
          "parts.js",
          "charts.js",
          "figures.js",
          "phrasing.js",
          "quality.js",
          "app.js",
          "echarts.common.min.js");

  private Dashboard() {}

  static void write(TableSource in, List<PublishedTable> tables, Path publishDir)
      throws IOException {
    Path assets = Files.createDirectories(publishDir.resolve("assets"));
    copy("index.html", publishDir);
    for (String asset : ASSETS) {
      copy(asset, assets);
    }
    PageScripts scripts = new PageScripts(assets.resolve("data"));
    StatisticsScripts.write(in, scripts);
    QualityScripts.write(in, scripts);
    PhraseScripts.write(in, scripts);
    ThemeScripts.write(in, scripts);
    ReuseScripts.write(in, scripts);
    DictionaryScript.write(tables, scripts);
    PageMeta.write(in, tables, scripts);
  }

  private static void copy(String name, Path folder) throws IOException {
    try (InputStream resource = Dashboard.class.getResourceAsStream("web/" + name)) {
      if (resource == null) {
        throw new IllegalStateException("The jar lacks " + name + " of the page; build it again");
      }
      Files.copy(resource, folder.resolve(name));
    }
  }
}
