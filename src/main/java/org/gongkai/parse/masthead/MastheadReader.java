package org.gongkai.parse.masthead;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.parse.text.Glyphs;
import org.gongkai.parse.text.LinkLines;
import org.gongkai.report.Masthead;
import org.gongkai.report.Printed;
import org.gongkai.report.Text;

/** Reads what a report prints about itself: title, names, contact, dates. */
public final class MastheadReader {

  private static final Pattern MARKS = Pattern.compile("[\\s\\u3000\\u00a0#*]+");

  private MastheadReader() {}

  public static Masthead read(Text text) {
    String folded = LinkLines.blanked(Glyphs.fold(text.value()));
    Optional<MastheadTitle> title = MastheadTitle.find(folded);
    MastheadDates dates = new MastheadDates(text, folded);
    Signature signature = new SignatureReader(text, folded).read(title);
    return new Masthead(
        title.map(found -> printed(text, found)),
        MastheadAgencies.find(text, folded, title, Optional.of(signature)),
        MastheadContact.read(text, folded, title),
        signature.date(),
        dates.release(title),
        dates.period());
  }

  /** The title in its own characters, joined over blanks and line ends. */
  private static Printed<String> printed(Text text, MastheadTitle title) {
    String raw = text.value().substring(title.begin(), title.end());
    return new Printed<>(MARKS.matcher(raw).replaceAll(""), text.span(title.begin(), title.end()));
  }
}
