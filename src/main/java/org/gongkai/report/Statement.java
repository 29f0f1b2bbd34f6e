package org.gongkai.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that a sentence states.
 *
 * @param qualifier a word that makes it inexact, as printed: 余, 约, 超, 近, 多, 以上
 * @param unit the counting word or currency as printed: 条, 件, 万元
 * @param raw the words that state it, exactly the text at {@code span}
 */
public record Statement(
    int ordinal,
    StatementKind kind,
    BigDecimal value,
    Optional<String> qualifier,
    String unit,
    String raw,
    Span span) {}
