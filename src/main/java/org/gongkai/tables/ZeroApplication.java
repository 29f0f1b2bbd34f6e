package org.gongkai.tables;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.form.Applicant;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Outcome;
import org.gongkai.report.Figure;
import org.gongkai.report.Report;
import org.gongkai.report.Statement;
import org.gongkai.report.StatementKind;

/**
 * Whether an agency received no application in the year (零申请), and what says so.
 *
 * @param source {@code table} or {@code statement}
 */
record ZeroApplication(boolean isZero, String source) {

  /** Table 3 speaks first, then a sentence; empty where neither does. */
  static Optional<ZeroApplication> of(Report report) {
    return newReceived(report)
        .map(value -> new ZeroApplication(value.signum() == 0, "table"))
        .or(
            () ->
                stated(report).map(value -> new ZeroApplication(value.signum() == 0, "statement")));
  }

  private static Optional<BigDecimal> newReceived(Report report) {
    ApplicationCell total = new ApplicationCell(Outcome.NEW_RECEIVED, Applicant.TOTAL);
    return report
        .tables()
        .applications()
        .flatMap(
            table ->
                table.figures().stream()
                    .filter(figure -> figure.cell().equals(total))
                    .findFirst()
                    .flatMap(Figure::value));
  }

  private static Optional<BigDecimal> stated(Report report) {
    return report.statements().stream()
        .filter(statement -> statement.kind() == StatementKind.APPLICATIONS_RECEIVED)
        .findFirst()
        .map(Statement::value);
  }
}
