package org.gongkai.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The codes that stand for places: telephone, post, documents, hosts of the web. */
final class Codes {

  /** 高新区, 经济开发区, 开发区: of any city, and no 赣县区. */
  private static final Set<String> ZONES = Set.of("gxq", "jkq", "kfq", "jjkfq");

  private record AreaCode(Division division, int from, int to, String firstDigit) {}

  private final Gazetteer gazetteer;
  private final Map<String, List<AreaCode>> areaCodes = new HashMap<>();
  private final Map<String, List<Division>> postcodes = new HashMap<>();
  private final Map<String, Division> documents = new HashMap<>();
  private final Map<String, List<Division>> hosts = new HashMap<>();

  private static final class Holder {
    private static final Codes INSTANCE = new Codes(Gazetteer.instance());
  }

  static Codes instance() {
    return Holder.INSTANCE;
  }

  private Codes(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (String[] row : Lists.rows("area_codes.tsv", 5)) {
      int from = row[2].isEmpty() ? 0 : Integer.parseInt(row[2]);
      int to = row[3].isEmpty() ? Division.IN_FORCE : Integer.parseInt(row[3]);
      areaCodes
          .computeIfAbsent(row[0], code -> new ArrayList<>())
          .add(new AreaCode(ofCode(row[1]), from, to, row[4]));
    }
    for (String[] row : Lists.rows("postcodes.tsv", 2)) {
      postcodes.put(row[0], Arrays.stream(row[1].split(",")).map(this::ofCode).toList());
    }
    Lists.rows("document_prefixes.tsv", 2).forEach(row -> documents.put(row[0], ofCode(row[1])));
    fillHosts();
  }

  private Division ofCode(String code) {
    List<Division> found = gazetteer.ofCode(code);
    return found.get(found.size() - 1);
  }

  private void fillHosts() {
    List<String[]> rows = Lists.rows("divisions.tsv", 9);
    Map<String, String> provinces = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Division division = gazetteer.division(i);
      String pinyin = rows.get(i)[7];
      String initials = rows.get(i)[8];
      if (division.code().endsWith("0000")) {
        provinces.put(division.provinceCode(), initials);
        host(initials, division);
        host(initials + "zf", division);
      }
      host(pinyin, division);
      // fjjn: the province's letters before the county's; cqyy, gdsg.
      String province = provinces.get(division.provinceCode());
      host(province + initials, division);
      host(province + pinyin, division);
      host(
          initials + division.name().replaceFirst("^.*(?=.$)", "").transform(Codes::suffix),
          division);
      host(
          pinyin + division.name().replaceFirst("^.*(?=.$)", "").transform(Codes::suffix),
          division);
    }
  }

  private static String suffix(String last) {
    return switch (last) {
      case "市" -> "s";
      case "县" -> "x";
      case "区" -> "q";
      case "州" -> "z";
      case "盟" -> "m";
      default -> "";
    };
  }

  private void host(String label, Division division) {
    if (label.length() < 2 || ZONES.contains(label)) {
      return;
    }
    List<Division> named = hosts.computeIfAbsent(label, l -> new ArrayList<>(1));
    if (!named.contains(division)) {
      named.add(division);
    }
  }

  /** Divisions that a telephone number can belong to in a year: 0731 and its first digit. */
  List<Division> ofPhone(String areaCode, String local, int year) {
    List<AreaCode> standing =
        areaCodes.getOrDefault(areaCode, List.of()).stream()
            .filter(code -> code.from() <= year && year < code.to())
            .toList();
    // A code whose sharers are known by their digit belongs to them alone.
    List<AreaCode> told =
        standing.stream()
            .filter(code -> !code.firstDigit().isEmpty() && local.startsWith(code.firstDigit()))
            .toList();
    boolean wholeProvince =
        standing.stream().anyMatch(code -> code.division().code().endsWith("0000"));
    if (!told.isEmpty() && local.length() == 8) {
      return told.stream().map(AreaCode::division).toList();
    }
    return standing.stream()
        .filter(
            code ->
                wholeProvince
                    ? code.division().code().endsWith("0000")
                    : code.firstDigit().isEmpty() || local.length() < 8)
        .map(AreaCode::division)
        .toList();
  }

  /** Divisions of the first two digits of a postcode. */
  List<Division> ofPostcode(String postcode) {
    return postcodes.getOrDefault(postcode.substring(0, 2), List.of());
  }

  /**
   * The division of an abbreviation before 政 or 府 in a document number, none where it is unknown.
   */
  List<Division> ofDocument(String prefix) {
    return documents.containsKey(prefix) ? List.of(documents.get(prefix)) : List.of();
  }

  /** Divisions that a label of a host name spells. */
  List<Division> ofHostLabel(String label) {
    return hosts.getOrDefault(label, List.of());
  }
}
