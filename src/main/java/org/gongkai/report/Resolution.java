package org.gongkai.report;

import java.time.LocalDate;
import java.util.Optional;

/** What a report implies: whose it is, where, of which year. */
public record Resolution(
    Agency agency,
    Place place,
    Optional<ReportYear> year,
    Optional<LocalDate> publishedOn,
    Scope scope) {}
