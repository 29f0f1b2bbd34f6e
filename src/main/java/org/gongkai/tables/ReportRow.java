package org.gongkai.tables;

import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.gongkai.form.Edition;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.Contact;
import org.gongkai.report.Evidence;
import org.gongkai.report.Masthead;
import org.gongkai.report.OfficialTable;
import org.gongkai.report.Period;
import org.gongkai.report.Place;
import org.gongkai.report.Printed;
import org.gongkai.report.Report;
import org.gongkai.report.Resolution;
import org.gongkai.report.Span;
import org.gongkai.schema.Columns;

/** The row of one report in the table of reports. */
final class ReportRow {

  private ReportRow() {}

  static GenericInternalRow of(TableRow row, AssessedReport assessed) {
    Report report = assessed.report();
    agency(row, assessed.resolution().agency());
    place(row, assessed.resolution().place());
    times(row, assessed.resolution(), report.masthead());
    forms(row, report);
    contact(row, report.masthead().contact());
    Optional<ZeroApplication> zero = ZeroApplication.of(report);
    return row.set(Columns.TITLE, report.masthead().title().map(Printed::value))
        .set(Columns.SCOPE, assessed.resolution().scope().code())
        .set(Columns.ZERO_APPLICATION, zero.map(ZeroApplication::isZero))
        .set(Columns.ZERO_APPLICATION_SOURCE, zero.map(ZeroApplication::source))
        .set(Columns.CHAR_COUNT, report.source().text().length())
        .set(Columns.ISSUE_COUNT, assessed.issues().size())
        .set(Columns.RULES_NOT_ASSESSABLE, assessed.notAssessable().stream().sorted().toList())
        .row();
  }

  private static void agency(TableRow row, Agency agency) {
    row.set(Columns.AGENCY_ID, agency.agencyId())
        .set(Columns.AGENCY_NAME, agency.name())
        .set(Columns.AGENCY_NAME_RAW, agency.nameRaw())
        .set(Columns.AGENCY_LEVEL, agency.level().map(AgencyLevel::code))
        .set(Columns.AGENCY_KIND, agency.kind().code());
  }

  private static void place(TableRow row, Place place) {
    row.set(Columns.PROVINCE_CODE, place.province().map(Place.Division::code))
        .set(Columns.PROVINCE_NAME, place.province().map(Place.Division::name))
        .set(Columns.PREFECTURE_NAME, place.prefecture())
        .set(Columns.COUNTY_CODE, place.county().map(Place.Division::code))
        .set(Columns.COUNTY_NAME, place.county().map(Place.Division::name))
        .set(Columns.TOWNSHIP_NAME, place.township())
        .set(Columns.PLACE_CONFIDENCE, place.confidence())
        .set(Columns.PLACE_EVIDENCE, place.evidence().stream().map(ReportRow::evidence).toList());
  }

  private static GenericInternalRow evidence(Evidence evidence) {
    return SparkValue.struct(
        evidence.kind(),
        evidence.text(),
        evidence.span().map(Span::begin).orElse(null),
        evidence.span().map(Span::end).orElse(null));
  }

  private static void times(TableRow row, Resolution resolution, Masthead masthead) {
    Optional<Period> period = masthead.period().map(Printed::value);
    row.set(Columns.REPORT_YEAR_SOURCE, resolution.year().map(year -> year.source().code()))
        .set(Columns.PERIOD_START, period.map(Period::start))
        .set(Columns.PERIOD_END, period.map(Period::end))
        .set(Columns.PUBLISHED_ON, resolution.publishedOn());
  }

  private static void forms(TableRow row, Report report) {
    row.set(Columns.TABLE2_FORM, form(report.tables().disclosures()))
        .set(Columns.TABLE3_FORM, form(report.tables().applications()))
        .set(Columns.TABLE4_FORM, form(report.tables().reviews()));
  }

  private static Optional<String> form(Optional<? extends OfficialTable<?>> table) {
    return table.map(OfficialTable::edition).map(Edition::code);
  }

  private static void contact(TableRow row, Contact contact) {
    row.set(Columns.PHONE, contact.phone().map(Printed::value))
        .set(Columns.POSTAL_CODE, contact.postalCode().map(Printed::value))
        .set(Columns.EMAIL, contact.email().map(Printed::value))
        .set(Columns.ADDRESS, contact.address().map(Printed::value));
  }
}
