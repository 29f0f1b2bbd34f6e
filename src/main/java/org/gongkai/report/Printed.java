package org.gongkai.report;

/** Something read in the text, with the place it was read at. */
public record Printed<T>(T value, Span span) {}
