package org.gongkai.resolve;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.parse.text.Glyphs;
import org.gongkai.parse.text.LinkLines;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Masthead;
import org.gongkai.report.Printed;
import org.gongkai.report.Report;
import org.gongkai.report.ReportYear;
import org.gongkai.report.Resolution;
import org.gongkai.report.Scope;
import org.gongkai.report.Text;

/** Resolves whose a report is, where, and of which year. */
public final class Resolver {

  private static final Pattern OFFICE_OF_GOVERNMENT = Pattern.compile("(?<=人民政府|行政公署)(?:办公室|办公厅)$");

  private Resolver() {}

  public static Resolution resolve(Report report) {
    Text text = report.source().text();
    String folded =
        LinkLines.blanked(Glyphs.fold(text.value().substring(0, text.utf16(report.end()))));
    Masthead masthead = report.masthead();
    String title = masthead.title().map(t -> Glyphs.fold(t.value())).orElse("");
    Optional<ReportYear> year = YearVote.of(folded, masthead, title, report.source().hints());
    Gazetteer gazetteer = Gazetteer.instance();
    SelfWords words = new SelfWords(folded);
    int standing = year.map(ReportYear::value).orElse(Division.IN_FORCE - 1);
    Author author = Author.of(report, gazetteer).heeding(words.level(), gazetteer, standing);
    Optional<AgencyLevel> level = author.name().level(gazetteer, standing).or(words::level);
    Clues clues = gather(report, folded, author, standing, gazetteer);
    clues.selfWords(words, level);
    Fusion fusion =
        new Fusion(
            gazetteer,
            clues.gathered(),
            author.name().levelOfHome(gazetteer, standing).or(words::level));
    Siting siting = Siting.of(gazetteer, fusion, clues.gathered(), author, year, folded);
    Agency agency = author.agency(gazetteer, siting, level, words);
    Scope scope = ScopeReader.read(folded, agency.kind(), agency.level());
    return new Resolution(
        forGovernment(agency, scope), siting.place(), year, published(masthead), scope);
  }

  /** An office whose report holds the figures of the whole county reports for its government. */
  private static Agency forGovernment(Agency agency, Scope scope) {
    if (scope != Scope.AGGREGATE) {
      return agency;
    }
    Optional<String> id =
        agency.agencyId().map(own -> OFFICE_OF_GOVERNMENT.matcher(own).replaceFirst(""));
    return new Agency(id, agency.name(), agency.nameRaw(), agency.level(), agency.kind());
  }

  private static Clues gather(
      Report report, String folded, Author author, int standing, Gazetteer gazetteer) {
    Clues clues = new Clues(gazetteer, Codes.instance(), report, folded, standing);
    author.mentions().forEach((mention, name) -> clues.mention(mention, name, author.title()));
    clues.hints(report.source().hints());
    clues.contact(report.masthead().contact());
    CodeClues codes =
        new CodeClues(gazetteer, Codes.instance(), report.source().text(), folded, clues);
    codes.indexNumber();
    codes.documents();
    codes.hosts(report.source().hints());
    clues.body(report.masthead().agencies());
    return clues;
  }

  private static Optional<LocalDate> published(Masthead masthead) {
    return masthead.signatureDate().or(masthead::releaseDate).map(Printed::value);
  }
}
