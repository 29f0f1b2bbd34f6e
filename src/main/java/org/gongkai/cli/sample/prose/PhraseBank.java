package org.gongkai.cli.sample.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.cli.sample.world.Dice;
import org.gongkai.report.ClauseRole;

/** What agencies say about their problems: sentences over all themes, and the fillers of slots. */
final class PhraseBank {

  private static final Map<String, List<String>> SLOTS = slots();
  private static final Map<ClauseRole, List<Phrase>> NATIONAL = new EnumMap<>(ClauseRole.class);
  private static final Map<String, Phrase> OF_PROVINCE = new HashMap<>();

  static {
    for (String[] field : lines("phrases.tsv").toList()) {
      ClauseRole role =
          Arrays.stream(ClauseRole.values())
              .filter(r -> r.code().equals(field[1]))
              .findFirst()
              .orElseThrow();
      Optional<String> province = Optional.of(field[3]).filter(code -> !code.isEmpty());
      Phrase phrase = new Phrase(field[0], role, field[2], province, field[4]);
      if (province.isPresent()) {
        OF_PROVINCE.put(province.get(), phrase);
      } else {
        NATIONAL.computeIfAbsent(role, any -> new ArrayList<>()).add(phrase);
      }
    }
  }

  private PhraseBank() {}

  static TrueClause draw(ClauseRole role, Dice dice) {
    return filled(dice.pick(NATIONAL.get(role)), dice);
  }

  /** The problem that only this province's agencies have, if it has one. */
  static Optional<TrueClause> ofProvince(String code, Dice dice) {
    return Optional.ofNullable(OF_PROVINCE.get(code)).map(phrase -> filled(phrase, dice));
  }

  private static TrueClause filled(Phrase phrase, Dice dice) {
    String template = phrase.template();
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      text.append(template, from, open);
      text.append(dice.pick(SLOTS.get(template.substring(open + 1, close))));
      from = close + 1;
    }
    text.append(template, from, template.length());
    List<String> themes = phrase.theme().isEmpty() ? List.of() : List.of(phrase.theme());
    return new TrueClause(phrase.role(), phrase.id(), themes, text.toString());
  }

  private static Map<String, List<String>> slots() {
    return lines("slots.tsv")
        .collect(Collectors.toMap(field -> field[0], field -> List.of(field[1].split("、"))));
  }

  private static Stream<String[]> lines(String name) {
    try (InputStream in = PhraseBank.class.getResourceAsStream("/org/gongkai/cli/sample/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
