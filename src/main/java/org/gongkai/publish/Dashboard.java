package org.gongkai.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.tables.TableSource;

/**
 * The page that shows the tables (数据看板): {@code index.html}, its assets and its data, to be opened
 * from the file system without a server, a network or a build.
 */
final class Dashboard {

  private static final Pattern ASSET = Pattern.compile("\"assets/([^\"]+)\"");

  /** Loaded by scripts, or for the reader; the other assets are those that index.html names. */
  private static final List<String> NOT_NAMED = List.of("NOTICE.txt", "echarts.common.min.js");

  private Dashboard() {}

  static void write(TableSource in, List<PublishedTable> tables, DataOrigin origin, Path publishDir)
      throws IOException {
    Path assets = Files.createDirectories(publishDir.resolve("assets"));
    byte[] index = resource("index.html");
    Files.write(publishDir.resolve("index.html"), index);
    for (String asset : assets(new String(index, StandardCharsets.UTF_8))) {
      Path file = assets.resolve(asset);
      Files.createDirectories(file.getParent());
      Files.write(file, resource(asset));
    }
    PageScripts scripts = new PageScripts(assets.resolve("data"));
    StatisticsScripts.write(in, scripts);
    QualityScripts.write(in, scripts);
    PhraseScripts.write(in, scripts);
    ThemeScripts.write(in, scripts);
    ReuseScripts.write(in, scripts);
    DictionaryScript.write(tables, scripts);
    PageMeta.write(in, tables, origin, scripts);
  }

  private static List<String> assets(String index) {
    Stream<String> named = ASSET.matcher(index).results().map(match -> match.group(1));
    return Stream.concat(named, NOT_NAMED.stream()).toList();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream resource = Dashboard.class.getResourceAsStream("web/" + name)) {
      if (resource == null) {
        throw new IllegalStateException("The jar lacks " + name + " of the page; build it again");
      }
      return resource.readAllBytes();
    }
  }
}
