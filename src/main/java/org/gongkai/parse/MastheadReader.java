package org.gongkai.parse;

import java.util.List;
import java.util.Optional;
import org.gongkai.report.Contact;
import org.gongkai.report.Masthead;
import org.gongkai.report.Text;

/** Reads what a report prints about itself. */
public final class MastheadReader {

  private MastheadReader() {}

  public static Masthead read(Text text) {
    return new Masthead(
        Optional.empty(), List.of(), Contact.NONE, Optional.empty(), Optional.empty());
  }
}
