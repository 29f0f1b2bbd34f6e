package org.gongkai.report;

import java.util.Optional;

/** How a report says its agency can be reached. */
public record Contact(
    Optional<Printed<String>> phone,
    Optional<Printed<String>> postalCode,
    Optional<Printed<String>> email,
    Optional<Printed<String>> address) {

  /** No way of contact is printed. */
  public static final Contact NONE =
      new Contact(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
