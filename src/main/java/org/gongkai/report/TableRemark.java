package org.gongkai.report;

/**
 * Something odd about the print of a table that does not change its figures.
 *
 * @param kind a stable code
 * @param raw what is printed there
 */
public record TableRemark(String kind, String raw, Span span) {}
