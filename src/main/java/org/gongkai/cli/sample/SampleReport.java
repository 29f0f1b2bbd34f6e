package org.gongkai.cli.sample;

/**
 * A synthetic report with its truth.
 *
 * @param name the document's name, without a suffix
 * @param text what a reader of documents sees
 */
record SampleReport(String name, TrueFacts facts, ReportTables tables, String text) {}
