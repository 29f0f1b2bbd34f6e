package org.gongkai.report;

/**
 * A section (部分) of a report.
 *
 * @param ordinal its place among the sections of the report, from 0
 * @param heading its heading as printed; empty for the preface
 * @param text what stands under the heading, exactly the text at {@code span}
 */
public record Section(int ordinal, SectionKind kind, String heading, String text, Span span) {}
