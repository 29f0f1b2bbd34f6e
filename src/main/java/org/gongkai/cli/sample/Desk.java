package org.gongkai.cli.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.cli.sample.prose.Plan;
import org.gongkai.cli.sample.prose.Problems;
import org.gongkai.cli.sample.prose.Publication;
import org.gongkai.cli.sample.prose.ReportWriter;
import org.gongkai.cli.sample.prose.WebPage;
import org.gongkai.cli.sample.prose.WrittenReport;
import org.gongkai.cli.sample.table.LayoutKind;
import org.gongkai.cli.sample.table.ReportTables;
import org.gongkai.cli.sample.world.Author;
import org.gongkai.cli.sample.world.Dice;
import org.gongkai.cli.sample.world.TrueFacts;
import org.gongkai.report.Scope;

/** Where the documents of one block are written, named and, now and then, posted again. */
final class Desk {

  private static final double REPOSTED = 0.03;
  private static final double CORRECTED = 0.015;
  private static final double FREE_FORM_LATE = 0.03;
  private static final int FIRST_FORM_YEAR = 2019;

  private final long block;
  private final List<LayoutKind> layouts;
  private final Dice dice;
  private final List<SampleReport> done = new ArrayList<>();

  Desk(long block, List<LayoutKind> layouts, Dice dice) {
    this.block = block;
    this.layouts = layouts;
    this.dice = dice;
  }

  Dice dice() {
    return dice;
  }

  List<SampleReport> done() {
    return done;
  }

  /** The name of a document, which says nothing of its content. */
  static String name(long block, int ordinal) {
    return String.format(Locale.ROOT, "%06d-%02d", block, ordinal);
  }

  String nextName() {
    return name(block, done.size());
  }

  /**
   * Writes one report, before it perhaps a version that it corrects, behind it perhaps a repost.
   */
  void write(TrueFacts facts, Scope scope, Problems problems) {
    LocalDate day = LocalDate.of(facts.year() + 1, 1, 4).plusDays(dice.below(86));
    boolean corrects = facts.year() >= FIRST_FORM_YEAR && dice.chance(CORRECTED);
    SampleReport.Kinship kinship = SampleReport.Kinship.NONE;
    if (corrects) {
      kinship = SampleReport.Kinship.correctionOf(nextName());
      TrueFacts mistaken = TrueFacts.drawUsual(dice, facts.author(), facts.year());
      add(plan(mistaken, scope, problems, Plan.Form.OFFICIAL), new Publication(day, true));
      publish(
          plan(facts, scope, problems, Plan.Form.OFFICIAL),
          new Publication(day.plusDays(dice.between(20, 200)), true),
          kinship);
      return;
    }
    Plan plan = plan(facts, scope, problems, form(facts.year()));
    SampleReport report = add(plan, new Publication(day, false));
    if (dice.chance(REPOSTED)) {
      repost(report);
    }
  }

  private SampleReport add(Plan plan, Publication publication) {
    return publish(plan, publication, SampleReport.Kinship.NONE);
  }

  private SampleReport publish(Plan plan, Publication publication, SampleReport.Kinship kinship) {
    WrittenReport written = ReportWriter.write(plan, publication, dice);
    WebPage page = plan.tables().cutOff() || dice.chance(0.6) ? WebPage.NONE : page();
    String text = page.around(written.text(), plan.facts().author(), dice);
    SampleReport report = new SampleReport(nextName(), plan, written, text, kinship);
    done.add(report);
    return report;
  }

  private void repost(SampleReport report) {
    Author author = report.plan().facts().author();
    String text =
        report.plan().tables().cutOff()
            ? WebPage.NAVIGATION.around(report.written().text(), author, dice)
            : page().around(report.written().text(), author, dice);
    done.add(
        new SampleReport(
            nextName(),
            report.plan(),
            report.written(),
            text,
            SampleReport.Kinship.repostOf(report.name())));
  }

  private WebPage page() {
    return WebPage.values()[dice.between(1, WebPage.values().length - 1)];
  }

  private Plan.Form form(int year) {
    return year < FIRST_FORM_YEAR || dice.chance(FREE_FORM_LATE)
        ? Plan.Form.FREE
        : Plan.Form.OFFICIAL;
  }

  private Plan plan(TrueFacts facts, Scope scope, Problems problems, Plan.Form form) {
    ReportTables tables =
        form == Plan.Form.FREE ? ReportTables.NONE : Compositor.print(facts, layouts, dice);
    return new Plan(facts, form, scope, tables, problems);
  }

  /** The document written last. */
  Optional<SampleReport> last() {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.get(done.size() - 1));
  }
}
