package org.gongkai.report;

import java.time.LocalDate;

/** The days that a report's figures cover, both included. */
public record Period(LocalDate start, LocalDate end) {}
