package org.gongkai.cli.sample.prose;

import java.time.LocalDate;

/**
 * When a report came out.
 *
 * @param isPrinted whether the day is sure to stand under the report, as it must where a later
 *     version of the same report corrects this one; else four reports in five print it
 */
public record Publication(LocalDate day, boolean isPrinted) {}
