package org.gongkai.cli.sample.prose;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a synthetic report prints about itself.
 *
 * @param titleYear whether the title names the year
 * @param period whether the period of the figures is stated
 * @param phone with a hyphen behind the area code, however it is printed
 * @param publishedOn the date of the signature
 */
public record Masthead(
    String title,
    boolean titleYear,
    boolean period,
    Optional<String> phone,
    Optional<String> postalCode,
    Optional<String> email,
    Optional<String> address,
    Optional<LocalDate> publishedOn) {

  static final Masthead NONE = titled("", false);

  /** A title and nothing more. */
  static Masthead titled(String title, boolean titleYear) {
    return new Masthead(
        title,
        titleYear,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Masthead signed(LocalDate date) {
    return new Masthead(
        title, titleYear, period, phone, postalCode, email, address, Optional.of(date));
  }
}
