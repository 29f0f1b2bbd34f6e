package org.gongkai.form;

/** A cell of the official form: the place where one figure stands. */
public sealed interface Cell permits DisclosureCell, ApplicationCell, ReviewCell {

  /** Row and column codes parted by a dot, as issues name their subject. */
  String code();
}
