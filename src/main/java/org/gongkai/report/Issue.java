package org.gongkai.report;

import java.util.Optional;

/**
 * A doubt about a report that was kept.
 *
 * @param rule the rule that raised it
 * @param subject what it is about, e.g. the code of a cell or a sum
 * @param expected what would have been right; empty where that can't be said
 * @param actual what was seen
 * @param message one sentence that names the value and the place
 */
public record Issue(
    String rule,
    Severity severity,
    String subject,
    Optional<String> expected,
    Optional<String> actual,
    String message,
    Optional<Span> span) {}
