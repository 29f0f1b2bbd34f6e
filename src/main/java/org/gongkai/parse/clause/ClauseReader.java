package org.gongkai.parse.clause;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parse.text.Enumerator;
import org.gongkai.parse.text.Folding;
import org.gongkai.parse.text.MappedText;
import org.gongkai.report.Clause;
import org.gongkai.report.ClauseRole;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;
import org.gongkai.report.Span;
import org.gongkai.report.Text;

/**
 * Cuts the problems section into clauses and tells what each does.
 *
 * <p>A clause is one item of an enumeration with its explanation, or one sentence where there is
 * none. Its text begins behind the mark of the item (一是, 1.) and ends with the item's own
 * punctuation; sub-headings and the signature are no clauses.
 */
public final class ClauseReader {

  /** Far beyond any real section; what stands behind it is no prose. */
  private static final int LONGEST_SECTION = 30_000;

  private ClauseReader() {}

  public static List<Clause> read(Text text, List<Section> sections) {
    List<Clause> clauses = new ArrayList<>();
    for (Section section : sections) {
      if (section.kind() == SectionKind.PROBLEMS) {
        readSection(section, text.part(section.span()), clauses);
      }
    }
    return List.copyOf(clauses);
  }

  private static void readSection(Section section, Text local, List<Clause> clauses) {
    String body = local.value();
    MappedText folded = Folding.fold(body, 0, PageFoot.begin(body), LONGEST_SECTION);
    List<Piece> pieces = PieceCutter.cut(body, folded);
    List<Draft> drafts = ClauseCutter.cut(folded, pieces, announced(section.heading()));
    List<ClauseRole> roles = ClauseRoles.of(folded, drafts);
    for (int i = 0; i < drafts.size(); i++) {
      int begin = drafts.get(i).begin();
      boolean isIntro = roles.get(i) == ClauseRole.INTRO;
      while (isIntro && i + 1 < drafts.size() && continues(drafts, roles, i)) {
        i++;
      }
      Span span = local.span(folded.begin(begin), folded.end(drafts.get(i).end() - 1));
      clauses.add(clause(clauses.size(), roles.get(i), local.seen(span), section, span));
    }
  }

  /** Sentences that lead to the same enumeration are one clause. */
  private static boolean continues(List<Draft> drafts, List<ClauseRole> roles, int i) {
    Draft next = drafts.get(i + 1);
    return roles.get(i + 1) == ClauseRole.INTRO
        && next.block() == drafts.get(i).block()
        && next.mark().isEmpty()
        && drafts.get(i).mark().isEmpty();
  }

  private static Clause clause(
      int ordinal, ClauseRole role, String text, Section section, Span local) {
    Span span =
        new Span(section.span().begin() + local.begin(), section.span().begin() + local.end());
    List<String> themes = ThemeLexicon.standard().themes(role, text);
    return new Clause(
        ordinal, role, text, ClauseNormalizer.plain().normalize(text).value(), themes, span);
  }

  /** What the heading of the section announces; a heading of problems may still hold measures. */
  private static Announcement announced(String heading) {
    MappedText folded = Folding.fold(heading);
    int begin = Enumerator.at(folded.value(), 0).map(Enumerator::end).orElse(0);
    String title = folded.value().substring(begin).replaceAll("[。:;]+$", "");
    boolean isOfMeasures =
        Announcement.subheading(title).filter(mode -> mode == Announcement.MEASURE).isPresent();
    return isOfMeasures ? Announcement.MEASURE : Announcement.MIXED;
  }
}
