package org.gongkai.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.CueFinder;
import org.gongkai.parse.text.Glyphs;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Contact;
import org.gongkai.report.InputHints;
import org.gongkai.report.Masthead.AgencyMention;
import org.gongkai.report.Printed;
import org.gongkai.report.Report;
import org.gongkai.report.Span;
import org.gongkai.report.Text;

/** Gathers the clues to the place of an agency that a report and its input hold. */
final class Clues {

  private static final Cue AREA_CODE =
      Cue.of("(?<![0-9])(0\\d{2,3})\\s?[)\\-—－–_ ]{1,3}\\s?(\\d{7,8})(?!\\d)");
  private static final int ALLOWED_IN_WORDS = 4;

  private final Gazetteer gazetteer;
  private final Codes codes;
  private final Text text;
  private final String folded;
  private final int year;
  private final List<Clue> clues = new ArrayList<>();

  Clues(Gazetteer gazetteer, Codes codes, Report report, String folded, int year) {
    this.gazetteer = gazetteer;
    this.codes = codes;
    this.text = report.source().text();
    this.folded = folded;
    this.year = year;
  }

  List<Clue> gathered() {
    return List.copyOf(clues);
  }

  /** A name in a place that names the author. */
  void mention(AgencyMention mention, AgencyName name, AgencyName title) {
    if (name.homes().length == 0) {
      return;
    }
    boolean own =
        mention.place() == AgencyMention.Place.TITLE
            || title.homes().length == 0 && authorial(mention.place());
    int[] selves = name.homesIn(gazetteer, year);
    int[] homes = own || name.township().isPresent() ? selves : gazetteer.homes(selves);
    add(
        Clue.kind(mention.place()),
        text.slice(mention.span()),
        Optional.of(mention.span()),
        homes,
        reliability(mention.place(), name));
  }

  private static boolean authorial(AgencyMention.Place place) {
    return place == AgencyMention.Place.COMPILER
        || place == AgencyMention.Place.CONTACT
        || place == AgencyMention.Place.SIGNATURE;
  }

  private static double reliability(AgencyMention.Place place, AgencyName name) {
    double spelled = name.spelledOut() ? 1 : 0.96;
    return spelled
        * switch (place) {
          case TITLE -> 0.996;
          case COMPILER, CONTACT, SIGNATURE -> 0.985;
          case PUBLISHER, BREADCRUMB -> 0.96;
        };
  }

  void contact(Contact contact) {
    Optional<Printed<String>> phone = contact.phone().filter(p -> p.value().indexOf('-') > 0);
    phone.ifPresent(p -> phone(p.value(), p.span()));
    if (phone.isEmpty()) {
      CueFinder finder = AREA_CODE.finder(folded);
      if (folded.contains("电话") && finder.find()) {
        Matcher other = finder.match();
        phone(other.group(1) + "-" + other.group(2), text.span(other.start(), other.end()));
      }
    }
    contact
        .postalCode()
        .ifPresent(
            p -> {
              int[] homes = below(codes.ofPostcode(p.value()));
              add("postal_code", text.slice(p.span()), Optional.of(p.span()), homes, 0.98);
            });
    contact
        .address()
        .ifPresent(
            p -> {
              AgencyName name = AgencyName.read(bare(p.value()), gazetteer);
              if (name.spelledOut() && name.homes().length > 0) {
                int[] homes =
                    name.township().isPresent() ? name.homes() : gazetteer.homes(name.homes());
                add(
                    "address_name",
                    text.slice(p.span()),
                    Optional.of(p.span()),
                    withAbove(homes),
                    0.975);
              }
            });
  }

  private static String bare(String name) {
    return Glyphs.fold(name).replace(" ", "");
  }

  private void phone(String number, Span span) {
    int dash = number.indexOf('-');
    List<Division> places =
        codes.ofPhone(number.substring(0, dash), number.substring(dash + 1), year);
    add(
        "area_code",
        text.slice(span),
        Optional.of(span),
        withProvinces(below(places), places),
        0.985);
  }

  /** 县委、县政府: the report is from below a county, not from a district. */
  void selfWords(SelfWords words, Optional<AgencyLevel> level) {
    boolean below =
        level.equals(Optional.of(AgencyLevel.TOWNSHIP))
            || level.equals(Optional.of(AgencyLevel.COUNTY));
    if (below && words.division().isPresent()) {
      char last = words.division().get();
      add(
          "self_words",
          last + "委、" + last + "政府",
          Optional.empty(),
          gazetteer.ending(last, year),
          0.93);
    }
  }

  void hints(InputHints hints) {
    hints
        .province()
        .ifPresent(
            province -> {
              Gazetteer.Hit hit = gazetteer.longestAt(province, 0, province.length());
              if (hit != null) {
                int[] meant =
                    hit.name().full().length > 0 ? hit.name().full() : hit.name().clipped();
                int[] provinces =
                    Arrays.stream(meant)
                        .filter(d -> gazetteer.division(d).level() == AgencyLevel.PROVINCE)
                        .toArray();
                add("hint_province", province, Optional.empty(), gazetteer.homes(provinces), 0.985);
              }
            });
    hints.agency().ifPresent(agency -> named("hint_agency", agency));
    hints.title().ifPresent(title -> named("hint_title", title));
  }

  private void named(String kind, String hint) {
    AgencyName name = AgencyName.read(bare(hint), gazetteer);
    if (name.homes().length > 0) {
      add(kind, hint, Optional.empty(), name.homes(), name.spelledOut() ? 0.985 : 0.93);
    }
  }

  /** What the running text names, apart from the names of its masthead, which count already. */
  void body(List<AgencyMention> mentions) {
    new BodyNames(gazetteer, text, folded, mentions)
        .clues()
        .forEach(c -> add(c.kind(), c.text(), c.span(), c.homes(), c.reliability()));
  }

  void add(String kind, String shown, Optional<Span> span, int[] homes, double reliability) {
    if (homes.length > 0) {
      clues.add(new Clue(kind, shown, span, homes, Math.min(Clue.SURE, reliability), words(homes)));
    }
  }

  private String words(int[] homes) {
    String first =
        Arrays.stream(homes)
            .limit(ALLOWED_IN_WORDS)
            .mapToObj(gazetteer::division)
            .map(this::words)
            .collect(Collectors.joining("、"));
    return homes.length > ALLOWED_IN_WORDS ? first + " … " + homes.length + " in all" : first;
  }

  /** 鼓楼区 is in four cities. */
  private String words(Division division) {
    boolean county = division.level() == AgencyLevel.COUNTY && gazetteer.hasParent(division);
    return county ? gazetteer.parent(division).name() + division.name() : division.name();
  }

  int[] below(List<Division> places) {
    return gazetteer.homes(places.stream().mapToInt(Division::index).toArray());
  }

  /** What some places lie in too: the bureaus of a city and of a province sit in its districts. */
  private int[] withAbove(int[] homes) {
    return Ascending.of(
        Arrays.stream(homes)
            .flatMap(
                home ->
                    IntStream.of(
                        home,
                        gazetteer.above(home, AgencyLevel.PREFECTURE),
                        gazetteer.above(home, AgencyLevel.PROVINCE)))
            .filter(index -> index >= 0));
  }

  /** The provinces of some places too: their own agencies sit in the capital. */
  private int[] withProvinces(int[] homes, List<Division> places) {
    IntStream provinces = places.stream().map(gazetteer::province).mapToInt(Division::index);
    return Ascending.of(IntStream.concat(Arrays.stream(homes), provinces));
  }
}
