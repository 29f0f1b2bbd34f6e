package org.gongkai.report;

import java.util.Optional;

/**
 * A clue to the place of an agency.
 *
 * @param kind what sort of clue: {@code title_name}, {@code area_code}, {@code postal_code} …
 * @param text what is printed, or what the hint says
 * @param span where; empty for a hint of the input
 * @param meaning which places the clue allows and how much it weighs, for a person to read
 */
public record Evidence(String kind, String text, Optional<Span> span, String meaning) {}
