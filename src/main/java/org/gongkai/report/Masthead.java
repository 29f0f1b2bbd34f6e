package org.gongkai.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a report prints about itself, before any of it is interpreted.
 *
 * @param title the fullest title, joined where it is broken over lines
 * @param agencies names of agencies in places that name the author, each with the kind of place
 * @param contact the contact line
 * @param signatureDate the date under the report
 * @param releaseDate the day of publication, as the page around the report gives it
 * @param period the stated period of the figures (统计期限)
 */
public record Masthead(
    Optional<Printed<String>> title,
    List<AgencyMention> agencies,
    Contact contact,
    Optional<Printed<LocalDate>> signatureDate,
    Optional<Printed<LocalDate>> releaseDate,
    Optional<Printed<Period>> period) {
  public Masthead {
    agencies = List.copyOf(agencies);
  }

  /** A name of an agency and the place that makes it likely to be the author. */
  public record AgencyMention(Place place, String name, Span span) {

    /** Where a name can stand, from the strongest to the weakest. */
    public enum Place {
      TITLE,
      COMPILER,
      PUBLISHER,
      CONTACT,
      SIGNATURE,
      BREADCRUMB
    }
  }
}
