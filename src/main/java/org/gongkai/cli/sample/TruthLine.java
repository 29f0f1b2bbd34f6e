package org.gongkai.cli.sample;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gongkai.cli.sample.prose.Masthead;
import org.gongkai.cli.sample.prose.Origin;
import org.gongkai.cli.sample.prose.TrueClause;
import org.gongkai.cli.sample.prose.TrueStatement;
import org.gongkai.cli.sample.world.Author;
import org.gongkai.cli.sample.world.County;
import org.gongkai.form.Applicant;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Outcome;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.StatementKind;

/** The truth of one document as a line of JSON. */
final class TruthLine {

  private final JsonGenerator json;

  TruthLine(JsonGenerator json) {
    this.json = json;
  }

  void write(SampleReport report, String path) throws IOException {
    json.writeStartObject();
    json.writeStringField("document", report.name());
    json.writeStringField("path", path);
    optional("duplicate_of", report.kinship().duplicateOf());
    optional("corrects", report.kinship().corrects());
    json.writeNumberField("report_year", report.plan().facts().year());
    agency(report.plan().facts().author());
    json.writeStringField("scope", report.plan().scope().code());
    json.writeStringField("form", report.plan().form().code());
    masthead(report);
    zeroApplication(report);
    new TruthTables(json).write(report.plan().tables());
    statements(report.written().statements());
    problems(report);
    json.writeEndObject();
  }

  private void agency(Author author) throws IOException {
    County county = author.county();
    AgencyLevel level = author.level();
    boolean inCounty = level == AgencyLevel.COUNTY || level == AgencyLevel.TOWNSHIP;
    boolean inCity = inCounty || level == AgencyLevel.PREFECTURE;
    json.writeStringField("agency_name", author.name());
    json.writeStringField("agency_name_printed", author.ownName());
    json.writeStringField("agency_level", level.code());
    json.writeStringField("agency_kind", author.kind().code());
    json.writeStringField("province_code", county.provinceCode());
    json.writeStringField("province_name", county.province());
    optional(
        "prefecture_name",
        Optional.of(county.prefecture()).filter(name -> inCity && !name.isEmpty()));
    optional("county_code", Optional.of(county.code()).filter(code -> inCounty));
    optional("county_name", Optional.of(county.name()).filter(name -> inCounty));
    optional("township_name", author.township());
  }

  private void masthead(SampleReport report) throws IOException {
    Masthead masthead = report.written().masthead();
    int year = report.plan().facts().year();
    json.writeStringField("title", masthead.title());
    json.writeBooleanField("title_names_year", masthead.titleYear());
    optional("period_start", Optional.of(year + "-01-01").filter(day -> masthead.period()));
    optional("period_end", Optional.of(year + "-12-31").filter(day -> masthead.period()));
    optional("published_on", masthead.publishedOn().map(Object::toString));
    optional("phone", masthead.phone());
    optional("postal_code", masthead.postalCode());
    optional("email", masthead.email());
    optional("address", masthead.address());
  }

  /**
   * What table 3 prints, else what the prose states, as {@code reports.zero_application} has it.
   */
  private void zeroApplication(SampleReport report) throws IOException {
    ApplicationCell cell = new ApplicationCell(Outcome.NEW_RECEIVED, Applicant.TOTAL);
    Optional<Boolean> zero =
        report
            .plan()
            .tables()
            .applications()
            .map(table -> table.cells().get(cell).value().signum() == 0)
            .or(
                () ->
                    report.written().statements().stream()
                        .filter(s -> s.kind() == StatementKind.APPLICATIONS_RECEIVED)
                        .findFirst()
                        .map(statement -> statement.value() == 0));
    json.writeFieldName("zero_application");
    if (zero.isPresent()) {
      json.writeBoolean(zero.get());
    } else {
      json.writeNull();
    }
  }

  private void statements(List<TrueStatement> statements) throws IOException {
    json.writeArrayFieldStart("statements");
    for (TrueStatement statement : statements) {
      json.writeStartObject();
      json.writeStringField("kind", statement.kind().code());
      json.writeNumberField("value", statement.value());
      optional("qualifier", statement.qualifier());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void problems(SampleReport report) throws IOException {
    Origin origin = report.written().problems().origin();
    json.writeObjectFieldStart("problems_origin");
    json.writeStringField("kind", origin.kind().code());
    optional("source", origin.source());
    json.writeNumberField("edited", origin.edited());
    json.writeEndObject();
    json.writeArrayFieldStart("clauses");
    for (TrueClause clause : clauses(report)) {
      json.writeStartObject();
      json.writeStringField("role", clause.role().code());
      json.writeStringField("phrase", clause.phraseId());
      json.writeArrayFieldStart("themes");
      for (String theme : clause.themes()) {
        json.writeString(theme);
      }
      json.writeEndArray();
      json.writeStringField("text", clause.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A text that is cut off in a table never comes to its problems. */
  private static List<TrueClause> clauses(SampleReport report) {
    return report.plan().tables().cutOff() ? List.of() : report.written().problems().clauses();
  }

  private void optional(String field, Optional<String> value) throws IOException {
    json.writeStringField(field, value.orElse(null));
  }
}
