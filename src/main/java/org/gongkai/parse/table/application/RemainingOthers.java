package org.gongkai.parse.table.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.form.Edition;
import org.gongkai.form.Outcome;
import org.gongkai.parse.table.label.FormLabels;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.text.LabelIndex.Hit;

/** The row 3.其他 of table 3, which only its neighbours tell from the other 其他 of the table. */
final class RemainingOthers {

  private static final Pattern NUMBERED_3 = Pattern.compile("[3３⑶③]\\s*[.、．)）]?\\s*$");

  private RemainingOthers() {}

  /** The labels of a print with that of the row, if it is found. */
  static List<Hit<Outcome>> added(
      PageText page, List<Hit<Outcome>> chain, Edition edition, int to) {
    if (edition == Edition.FORM_2019) {
      return chain;
    }
    List<Hit<Outcome>> full = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      Hit<Outcome> hit = chain.get(i);
      full.add(hit);
      boolean last = i + 1 == chain.size();
      boolean before = hit.key().group() == Outcome.Group.OTHER;
      boolean next = !last && chain.get(i + 1).key().group() == Outcome.Group.OTHER;
      if (before && !next) {
        int limit = last ? Math.min(to, hit.end() + 60) : chain.get(i + 1).begin();
        remaining(page, hit.end(), limit)
            .ifPresent(at -> full.add(new Hit<>(Outcome.OTHER_REMAINING, at, at + 2)));
      }
    }
    return full;
  }

  /** The 其他 that is numbered 3, since a repeated head has one too; else the first. */
  private static Optional<Integer> remaining(PageText page, int from, int to) {
    Optional<Integer> first = Optional.empty();
    for (int at = from; at < to; at++) {
      if (page.ideographs().matches(at, FormLabels.OTHER_REMAINING)) {
        int begin = page.place(at);
        String before = page.value().substring(Math.max(0, begin - 6), begin);
        if (NUMBERED_3.matcher(before).find()) {
          return Optional.of(at);
        }
        first = first.isPresent() ? first : Optional.of(at);
      }
    }
    return first;
  }
}
