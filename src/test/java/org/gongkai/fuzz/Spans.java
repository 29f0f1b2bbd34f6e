package org.gongkai.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import org.gongkai.report.Clause;
import org.gongkai.report.Figure;
import org.gongkai.report.Section;
import org.gongkai.report.Span;
import org.gongkai.report.Statement;
import org.gongkai.report.Text;

/** What holds of every span, whatever the text: it lies inside, and what is quoted stands there. */
public final class Spans {

  private Spans() {}

  /** Looks into records, options and collections, however deep. */
  public static void requireValid(Object value, Text text) {
    if (value instanceof Span span) {
      assertThat(span.end())
          .as("%s in a text of %s", span, text.length())
          .isBetween(0, text.length());
    } else if (value instanceof Optional<?> option) {
      option.ifPresent(inner -> requireValid(inner, text));
    } else if (value instanceof Collection<?> all) {
      all.forEach(inner -> requireValid(inner, text));
    } else if (value instanceof Record whole) {
      requireQuoted(whole, text);
      for (RecordComponent component : whole.getClass().getRecordComponents()) {
        requireValid(valueOf(component, whole), text);
      }
    }
  }

  private static void requireQuoted(Record value, Text text) {
    if (value instanceof Section section) {
      requireQuoted(section.text(), section.span(), text);
    } else if (value instanceof Clause clause) {
      requireQuoted(clause.text(), clause.span(), text);
    } else if (value instanceof Statement statement) {
      requireQuoted(statement.raw(), statement.span(), text);
    } else if (value instanceof Figure<?> figure) {
      figure.span().ifPresent(span -> requireQuoted(figure.raw(), span, text));
    }
  }

  private static void requireQuoted(String quoted, Span span, Text text) {
    assertThat(text.slice(span)).isEqualTo(quoted);
  }

  private static Object valueOf(RecordComponent component, Record whole) {
    if (!component.getDeclaringRecord().getPackageName().startsWith("org.gongkai")) {
      return Optional.empty();
    }
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot look into " + component, e);
    }
  }
}
