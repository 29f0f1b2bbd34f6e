package org.gongkai.parse.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.report.Clause;
import org.gongkai.report.ClauseRole;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;

class ClauseReaderTest {

  private static final String SECTION =
      "（一）存在的主要问题\n1、公开渠道较为单一；\n2、少数干部思想上重视不够。\n（二）改进情况\n①细化公开标准；②办好政民互动栏目。\n";

  private static List<Clause> clauses(String text) {
    Text whole = new Text(text);
    Section section =
        new Section(0, SectionKind.PROBLEMS, "五、存在的主要问题及改进情况", text, whole.span(0, text.length()));
    return ClauseReader.read(whole, List.of(section));
  }

  @Test
  void readsSpacedOutSubheadingsAsWholeOnes() {
    List<Clause> clauses = clauses(SECTION.replaceAll("(?<=[一-龥])(?=[一-龥])", " "));

    assertThat(clauses)
        .extracting(clause -> clause.text().replace(" ", ""))
        .containsExactlyElementsOf(clauses(SECTION).stream().map(Clause::text).toList());
    assertThat(clauses)
        .extracting(Clause::role)
        .containsExactly(
            ClauseRole.PROBLEM, ClauseRole.PROBLEM, ClauseRole.MEASURE, ClauseRole.MEASURE);
  }

  @Test
  void endsASubheadingAtTheSpaceBehindIt() {
    String oneLine = SECTION.replace('\n', ' ').replace("①", "").replaceAll("②.*", "");

    assertThat(clauses(oneLine))
        .extracting(Clause::text)
        .containsExactly("公开渠道较为单一；", "少数干部思想上重视不够。", "细化公开标准；");
  }
}
