package org.gongkai.report;

import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.ReviewCell;

/**
 * The official tables that a report prints; an absent table is a table the report lacks.
 *
 * @param disclosures table 2, 主动公开政府信息情况
 * @param applications table 3, 收到和处理政府信息公开申请情况
 * @param reviews table 4, 政府信息公开行政复议、行政诉讼情况
 */
public record OfficialTables(
    Optional<OfficialTable<DisclosureCell>> disclosures,
    Optional<OfficialTable<ApplicationCell>> applications,
    Optional<OfficialTable<ReviewCell>> reviews) {

  /** No table at all, as in a free-form report. */
  public static final OfficialTables NONE =
      new OfficialTables(Optional.empty(), Optional.empty(), Optional.empty());

  /** Those that are there, in the order of the form. */
  public Stream<OfficialTable<?>> stream() {
    return Stream.<Optional<? extends OfficialTable<?>>>of(disclosures, applications, reviews)
        .flatMap(Optional::stream);
  }
}
