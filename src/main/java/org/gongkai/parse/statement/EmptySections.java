package org.gongkai.parse.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;
import org.gongkai.report.Statement;
import org.gongkai.report.StatementKind;

/** Sections that only say that there was none: 四、行政复议和行政诉讼情况 无。 */
final class EmptySections {

  private static final Pattern NONE =
      Pattern.compile("(?:(?:本年度?|我[局委办厅县区市旗乡镇院校]|本(?:机关|单位|局)|暂){0,2})(?:无|没有)[。.]?");

  private EmptySections() {}

  /** The zeros that a section states by saying nothing else than 无. */
  static List<Statement> none(Section section) {
    return NONE.matcher(section.text()).matches()
        ? kinds(section.kind()).stream().map(kind -> zero(kind, section)).toList()
        : List.of();
  }

  private static List<StatementKind> kinds(SectionKind section) {
    return switch (section) {
      case APPLICATIONS -> List.of(StatementKind.APPLICATIONS_RECEIVED);
      case REVIEWS -> List.of(StatementKind.RECONSIDERATIONS, StatementKind.LITIGATIONS);
      case FEES -> List.of(StatementKind.FEE_AMOUNT);
      case PREFACE, OVERVIEW, PROACTIVE, PROBLEMS, OTHER, PLAN, UNCLASSIFIED -> List.of();
    };
  }

  private static Statement zero(StatementKind kind, Section section) {
    return new Statement(
        0, kind, BigDecimal.ZERO, Optional.empty(), "", section.text(), section.span());
  }
}
