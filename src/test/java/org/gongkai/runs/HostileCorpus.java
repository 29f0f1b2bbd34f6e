package org.gongkai.runs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.tables.SampleTexts;

/**
 * A folder of everything that may lie among reports and is none, each kind with the reason that it
 * must be rejected for, and of sound reports in odd places.
 */
final class HostileCorpus {

  /** Names that break what quotes, splits or escapes badly. */
  private static final String[] NAMES = {
    "a b",
    " leading",
    "trailing ",
    "new\nline",
    "tab\tname",
    "quote'",
    "double\"",
    "back\\slash",
    "hash#1",
    "percent%41",
    "star*",
    "what?",
    "[ab]",
    "{a,b}",
    "a:b",
    "-dash",
    "dollar$HOME",
    "semi;colon",
    "中文名",
    "😀",
    "\u202Egnp",
    "é",
    "e\u0301",
    "+plus",
    "=equals",
    "a&b",
    "~",
    "report_year=2020",
    "a..b",
    "n".repeat(240)
  };

  private final Path folder;
  private final Map<String, String> reasons = new LinkedHashMap<>();
  private int soundCount;

  private HostileCorpus(Path folder) {
    this.folder = folder;
  }

  static HostileCorpus write(Path folder) throws IOException {
    HostileCorpus corpus = new HostileCorpus(Files.createDirectories(folder));
    BadTexts.addTo(corpus);
    BadRecords.addTo(corpus);
    corpus.addPlaces();
    corpus.addTinyFiles();
    return corpus;
  }

  /** Files that must be rejected, by name, each with its reason. */
  Map<String, String> reasons() {
    return reasons;
  }

  /** How many sound reports lie in odd places. */
  int soundCount() {
    return soundCount;
  }

  void bad(String name, String text, String reason) {
    bad(name, text.getBytes(UTF_8), reason);
  }

  void bad(String name, byte[] bytes, String reason) {
    reasons.put(name, reason);
    write(folder.resolve(name), bytes);
  }

  /** A file of so many zeros, which takes no room. */
  void bad(String name, long size, String reason) {
    reasons.put(name, reason);
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      file.setLength(size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addPlaces() throws IOException {
    Path odd = Files.createDirectories(folder.resolve("odd names\nand places"));
    for (String name : NAMES) {
      sound(odd.resolve(name + ".txt"));
      bad(odd.resolve("bad " + name.substring(0, Math.min(200, name.length())) + ".txt"));
    }
    Path deep = odd;
    for (int i = 0; i < 150; i++) {
      deep = deep.resolve("folder" + i);
    }
    sound(Files.createDirectories(deep).resolve("deep.txt"));
    sound(Files.createDirectories(odd.resolve("folder.txt")).resolve("inside.txt"));
    Files.createSymbolicLink(odd.resolve("loop"), odd);
    Files.createSymbolicLink(deep.resolve("up"), folder);
    Files.createSymbolicLink(odd.resolve("itself.txt"), odd.resolve("itself.txt"));
    reasons.put("itself.txt", "unreadable_file");
    Files.createSymbolicLink(odd.resolve("nowhere.txt"), Path.of("/no/such/file"));
    reasons.put("nowhere.txt", "unreadable_file");
    // Devices are no files; reading this one would never end.
    Files.createSymbolicLink(odd.resolve("endless.txt"), Path.of("/dev/zero"));
  }

  private void addTinyFiles() throws IOException {
    Path tiny = Files.createDirectories(folder.resolve("tiny"));
    for (int i = 0; i < 2_000; i++) {
      Files.write(tiny.resolve(i + ".txt"), new byte[] {(byte) ('a' + i % 26)});
    }
    reasons.put("7.txt", "not_a_report");
  }

  private void sound(Path file) {
    int number = soundCount++;
    String township = "河" + (char) ('一' + number) + "乡";
    write(file, SampleTexts.township(township, "建宁县", 2015 + number % 8).getBytes(UTF_8));
  }

  private void bad(Path file) {
    reasons.put(file.getFileName().toString(), "not_a_report");
    write(file, ("此件公开发布 " + file.getFileName()).getBytes(UTF_8));
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
