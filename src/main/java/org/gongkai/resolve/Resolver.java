package org.gongkai.resolve;

import java.util.List;
import java.util.Optional;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.Place;
import org.gongkai.report.Report;
import org.gongkai.report.Resolution;
import org.gongkai.report.Scope;

/** Resolves whose a report is, where, and of which year. */
public final class Resolver {

  private Resolver() {}

  public static Resolution resolve(Report report) {
    Agency open =
        new Agency(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            AgencyKind.OTHER);
    return new Resolution(
        open, Place.unknown(List.of()), Optional.empty(), Optional.empty(), Scope.UNKNOWN);
  }
}
