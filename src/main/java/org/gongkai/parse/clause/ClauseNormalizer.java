package org.gongkai.parse.clause;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.parse.text.Enumerator;
import org.gongkai.parse.text.Folding;
import org.gongkai.parse.text.MappedText;
import org.gongkai.report.Clause;
import org.gongkai.report.Place;
import org.gongkai.report.Resolution;

/**
 * Makes clauses comparable (归一化): what differs between two agencies that say the same is masked.
 *
 * <p>Blanks, marks of formatting, the mark of the item and closing punctuation go; full-width and
 * traditional characters are folded; agency, place, year and number become the slots {@link
 * #AGENCY}, {@link #PLACE}, {@link #YEAR} and {@link #NUMBER}, one character each. The result knows
 * the way back to the clause, and from there to the report. Normalising the result again changes
 * nothing.
 */
public final class ClauseNormalizer {

  /** Stands for the agency's name, or 我局, 我镇, 本单位. */
  public static final char AGENCY = 'ⓐ';

  /** Stands for the name of a place, or 全镇, 全县. */
  public static final char PLACE = 'ⓟ';

  /** Stands for the digits of a year. */
  public static final char YEAR = 'ⓨ';

  /** Stands for any other number in digits, with its decimals. */
  public static final char NUMBER = 'ⓝ';

  private static final Pattern SELF =
      Pattern.compile(
          "[我本](?:省|市|州|盟|县|区|旗|乡|镇|街道办事处|街道办|街道|局|委员会|委|办公室|办|厅|院|校|中心|单位|机关|部门|行政机关)(?![^的]?级)");

  private static final Pattern ALL_OF_PLACE = Pattern.compile("全(?:省|市|州|县|区|旗|乡|镇|街道)(?!民|域)");

  private static final Pattern GOVERNMENT =
      Pattern.compile("(?:人民)?政府(?!信息|网|部门|采购|门户|公报|工作|职能)|党委、?政府|街道办事处|办事处");

  private static final Pattern DATE =
      Pattern.compile("(?:19|20)\\d\\d(?=年)|[一二][〇○零一二三四五六七八九]{3}(?=年)");

  private static final Pattern DIGITS = Pattern.compile("\\d++(?:[.,]\\d++)*+");

  private static final String CLOSING = "。;,:、!.";

  private static final ClauseNormalizer PLAIN = new ClauseNormalizer(List.of());

  private final List<Name> names;

  private ClauseNormalizer(List<Name> names) {
    this.names = names;
  }

  /** One that knows no names. */
  public static ClauseNormalizer plain() {
    return PLAIN;
  }

  /** One that masks the names of a report's own agency and of the places it lies in. */
  public static ClauseNormalizer forReport(Resolution resolution) {
    Place place = resolution.place();
    return plain()
        .withNames(
            present(List.of(resolution.agency().name(), resolution.agency().nameRaw())),
            present(
                List.of(
                    place.province().map(Place.Division::name),
                    place.prefecture(),
                    place.county().map(Place.Division::name),
                    place.township())));
  }

  /** One that masks these names, the longest first. */
  public ClauseNormalizer withNames(Collection<String> agencies, Collection<String> places) {
    return new ClauseNormalizer(
        Stream.concat(
                agencies.stream().map(name -> new Name(Folding.fold(name).value(), AGENCY)),
                places.stream().map(name -> new Name(Folding.fold(name).value(), PLACE)))
            .filter(name -> name.text().length() >= 2)
            .distinct()
            .sorted(
                Comparator.comparingInt((Name name) -> -name.text().length())
                    .thenComparing(Name::text)
                    .thenComparing(Name::slot))
            .toList());
  }

  /** The same clauses, normalised by this. */
  public List<Clause> normalize(List<Clause> clauses) {
    return clauses.stream()
        .map(
            c ->
                new Clause(
                    c.ordinal(),
                    c.role(),
                    c.text(),
                    normalize(c.text()).value(),
                    c.themes(),
                    c.span()))
        .toList();
  }

  /** A clause's text made comparable, mapped to that text. */
  public MappedText normalize(String text) {
    MappedText folded = Folding.fold(text);
    int begin = Enumerator.at(folded.value(), 0).map(Enumerator::end).orElse(0);
    int end = folded.length();
    while (end > begin && CLOSING.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return mask(folded.slice(begin, end));
  }

  private MappedText mask(MappedText folded) {
    Masking masking = new Masking(folded);
    while (masking.at < folded.length()) {
      Optional<Name> name = nameAt(folded.value(), masking.at);
      if (name.isPresent()) {
        masking.slot(name.get().slot(), name.get().text().length());
      } else {
        masking.step();
      }
    }
    return masking.masked.build();
  }

  private Optional<Name> nameAt(String folded, int at) {
    for (Name name : names) {
      if (folded.startsWith(name.text(), at)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static List<String> present(List<Optional<String>> names) {
    return names.stream().flatMap(Optional::stream).toList();
  }

  private record Name(String text, char slot) {}

  /** One pass over a folded clause. */
  private static final class Masking {
    private final MappedText folded;
    private final MappedText.Builder masked;
    private final Matcher self;
    private final Matcher whole;
    private final Matcher government;
    private final Matcher year;
    private final Matcher digits;
    private int at;

    Masking(MappedText folded) {
      this.folded = folded;
      this.masked = new MappedText.Builder(folded.length());
      this.self = matcher(SELF);
      this.whole = matcher(ALL_OF_PLACE);
      this.government = matcher(GOVERNMENT);
      this.year = matcher(DATE);
      this.digits = matcher(DIGITS);
    }

    private Matcher matcher(Pattern pattern) {
      return pattern.matcher(folded.value()).useTransparentBounds(true);
    }

    void step() {
      char c = folded.charAt(at);
      if ((c == '我' || c == '本') && begins(self)) {
        slot(AGENCY, self.end() - at);
      } else if (c == '全' && begins(whole)) {
        slot(PLACE, whole.end() - at);
      } else if (masked.last() == PLACE && begins(government)) {
        masked.replaceLast(AGENCY, folded.end(government.end() - 1));
        at = government.end();
      } else if ("12一二".indexOf(c) >= 0 && begins(year)) {
        slot(YEAR, 4);
      } else if (c >= '0' && c <= '9' && begins(digits)) {
        slot(NUMBER, digits.end() - at);
      } else {
        masked.append(c, folded.begin(at), folded.end(at));
        at++;
      }
    }

    private boolean begins(Matcher matcher) {
      return matcher.region(at, folded.length()).lookingAt();
    }

    /** Puts a slot for some characters; 建宁县伊家乡 is one place, and with 人民政府 one agency. */
    void slot(char slot, int length) {
      int end = folded.end(at + length - 1);
      boolean isJoined =
          masked.last() == PLACE && (slot == PLACE || slot == AGENCY)
              || masked.last() == AGENCY && slot == AGENCY;
      if (isJoined) {
        masked.replaceLast(slot, end);
      } else {
        masked.append(slot, folded.begin(at), end);
      }
      at += length;
    }
  }
}
