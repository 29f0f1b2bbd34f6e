package org.gongkai.parse.clause;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.report.ClauseRole;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;
import org.gongkai.report.Span;
import org.gongkai.report.Text;

/**
 * Problems sections in which every clause carries its role and themes: {@code {P
 * theme,theme|text}}.
 *
 * @param sections the sections of one report, as a reader would have cut them
 */
record LabelledClauses(Text text, List<Section> sections, List<Label> labels) {

  private static final Map<Character, ClauseRole> ROLES =
      Map.of(
          'I', ClauseRole.INTRO,
          'P', ClauseRole.PROBLEM,
          'M', ClauseRole.MEASURE,
          'N', ClauseRole.NO_PROBLEM);

  /** A clause as a person labelled it. */
  record Label(ClauseRole role, Set<String> themes, Span span) {}

  static LabelledClauses read(String resource) {
    StringBuilder text = new StringBuilder();
    List<Section> sections = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    for (String block : content(resource).split("(?m)^=== ")) {
      if (block.isBlank() || block.startsWith("#")) {
        continue;
      }
      String heading = block.substring(0, block.indexOf('\n'));
      text.append(heading).append('\n');
      int begin = text.length();
      append(block.substring(heading.length() + 1).stripTrailing(), text, labels);
      sections.add(
          new Section(
              sections.size(),
              SectionKind.PROBLEMS,
              heading,
              text.substring(begin),
              new Span(begin, text.length())));
      text.append('\n');
    }
    return new LabelledClauses(new Text(text.toString()), sections, labels);
  }

  private static void append(String body, StringBuilder text, List<Label> labels) {
    int at = 0;
    while (at < body.length()) {
      if (body.charAt(at) != '{') {
        text.append(body.charAt(at++));
        continue;
      }
      int bar = body.indexOf('|', at);
      int end = body.indexOf('}', bar);
      String head = body.substring(at + 1, bar);
      Set<String> themes =
          head.length() > 2 ? new TreeSet<>(List.of(head.substring(2).split(","))) : Set.of();
      int begin = text.length();
      text.append(body, bar + 1, end);
      labels.add(new Label(ROLES.get(head.charAt(0)), themes, new Span(begin, text.length())));
      at = end + 1;
    }
  }

  private static String content(String resource) {
    try (InputStream in = LabelledClauses.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
