package org.gongkai.tables;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gongkai.report.Agency;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.Figure;
import org.gongkai.report.FigureStatus;
import org.gongkai.report.OfficialTable;
import org.gongkai.report.Report;
import org.gongkai.report.ReportYear;
import org.gongkai.report.Statement;

/**
 * What makes a re-posted report (转载) known again under other page furniture: the facts that it
 * states, and the sentences that it is made of.
 *
 * @param key the same for two documents only if year, agency and every figure are the same
 * @param sentences hashes of the distinct sentences, ascending
 * @param completeness how much was understood; of two documents of one report, the fuller one stays
 */
record Fingerprint(long key, long[] sentences, int completeness) {

  private static final Pattern OFFICE = Pattern.compile("(?:人民政府|(?<=街道)办事处)?(?:党政)?(?:办公室|办公厅)?$");
  // The whole name, as 大东河乡 and 小东河乡 may be neighbours that copy one text.
  private static final Pattern TOWNSHIP = Pattern.compile("([^省市县区旗州盟]{1,9}(?:街道|苏木|镇|乡))$");

  // 合肥市 before 庐阳区教育局, which one page prints and another leaves out.
  private static final Pattern ABOVE =
      Pattern.compile("^.{1,20}(?:省|自治区|市|州|盟|地区)(?=[^省市县区旗州盟]{1,9}[市县区旗].)");

  /** Shorter pieces are dates, headings and words of menus. */
  private static final int SHORTEST_SENTENCE = 8;

  static Fingerprint of(AssessedReport assessed) {
    Report report = assessed.report();
    Agency agency = assessed.resolution().agency();
    String facts =
        Stream.of(
                assessed.resolution().year().map(ReportYear::value).map(String::valueOf),
                agency.name().or(agency::nameRaw).map(Fingerprint::core),
                Optional.of(figures(report)),
                Optional.of(statements(report)))
            .map(fact -> fact.orElse("?"))
            .collect(Collectors.joining("|"));
    return new Fingerprint(
        hash(facts), sentences(report.source().text().value()), completeness(report));
  }

  /** The part of a name that its short and its full form share: 樟木乡 of 兴国县樟木乡人民政府. */
  private static String core(String name) {
    String bare = OFFICE.matcher(name).replaceFirst("");
    Matcher township = TOWNSHIP.matcher(bare);
    return township.find() ? township.group(1) : ABOVE.matcher(bare).replaceFirst("");
  }

  private static String figures(Report report) {
    return report.tables().stream()
        .flatMap(table -> table.figures().stream())
        .map(
            figure ->
                figure.cell().code()
                    + figure.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("")
                    + figure.status().code())
        .collect(Collectors.joining(","));
  }

  private static String statements(Report report) {
    return report.statements().stream()
        .map(Fingerprint::statement)
        .distinct()
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static String statement(Statement statement) {
    return statement.kind().code() + statement.value().stripTrailingZeros().toPlainString();
  }

  /** White space and line ends differ between two pages that show the same sentence. */
  private static long[] sentences(String text) {
    LongStream.Builder hashes = LongStream.builder();
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("。！？；;".indexOf(c) >= 0) {
        add(hashes, sentence);
      } else if (Character.isLetterOrDigit(c)) {
        sentence.append(c);
      }
    }
    add(hashes, sentence);
    return hashes.build().sorted().distinct().toArray();
  }

  private static void add(LongStream.Builder hashes, StringBuilder sentence) {
    if (sentence.length() >= SHORTEST_SENTENCE) {
      hashes.add(hash(sentence.toString()));
    }
    sentence.setLength(0);
  }

  private static int completeness(Report report) {
    long values =
        report.tables().stream()
            .map(OfficialTable::figures)
            .flatMap(java.util.List::stream)
            .map(Figure::status)
            .filter(FigureStatus::hasValue)
            .count();
    return (int) values
        + report.statements().size()
        + report.clauses().size()
        + (report.masthead().signatureDate().isPresent() ? 1 : 0);
  }

  /** FNV-1a over 64 bits, finished as MurmurHash3 does; stable over machines and versions. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xFF)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return hash ^ (hash >>> 33);
  }

  /** Whether two documents show the same report: nearly all sentences of the smaller are shared. */
  static boolean isRepost(long[] one, long[] other) {
    long shared = Arrays.stream(one).filter(hash -> Arrays.binarySearch(other, hash) >= 0).count();
    int smaller = Math.min(one.length, other.length);
    // The furniture grows into the first and the last sentence, so that two may differ.
    return shared >= 3 && shared >= Math.min(smaller - 2, Math.ceil(smaller * 0.8));
  }
}
