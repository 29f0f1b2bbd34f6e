package org.gongkai.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.InputHints;
import org.gongkai.report.Span;
import org.gongkai.report.Text;

/** Clues from codes in the text: document numbers, index numbers (索引号), names of web hosts. */
final class CodeClues {

  private static final Pattern DOCUMENT =
      Pattern.compile(
          "([\\x{4e00}-\\x{9fff}]{1,2})(?:政|府)(?:办|公开办|信息公开办)?(?:发|函|字|办|规|明电|发电)?\\s?[〔\\[(【﹝]\\s?20\\d\\d");
  private static final Pattern INDEX =
      Pattern.compile("(?:索\\s?引\\s?号|信息索引|信用代码)[^0-9A-Za-z\n]{0,6}([0-9A-Za-z]{6,18})");

  private final Gazetteer gazetteer;
  private final Codes codes;
  private final Text text;
  private final String folded;
  private final Clues clues;

  CodeClues(Gazetteer gazetteer, Codes codes, Text text, String folded, Clues clues) {
    this.gazetteer = gazetteer;
    this.codes = codes;
    this.text = text;
    this.folded = folded;
    this.clues = clues;
  }

  void documents() {
    Matcher document = DOCUMENT.matcher(folded);
    List<String> seen = new ArrayList<>();
    for (int at = folded.indexOf("20");
        at >= 0 && seen.size() < 4;
        at = folded.indexOf("20", at + 2)) {
      if (at > 0 && "〔[(【﹝ ".indexOf(folded.charAt(at - 1)) >= 0) {
        document.region(Math.max(0, at - 14), Math.min(folded.length(), at + 4));
        if (document.find()) {
          document(document, seen);
        }
      }
    }
  }

  private void document(Matcher document, List<String> seen) {
    String prefix = document.group(1);
    List<Division> places = codes.ofDocument(prefix);
    if (places.isEmpty() && prefix.length() == 2 && "据照按和及的与以发".indexOf(prefix.charAt(0)) >= 0) {
      places = codes.ofDocument(prefix.substring(1));
    }
    if (!places.isEmpty() && !seen.contains(prefix)) {
      seen.add(prefix);
      // 鄂政发 is 湖北 as a rule and 鄂托克旗 now and then.
      Span span = text.span(document.start(), document.end());
      clues.add("document_prefix", text.slice(span), Optional.of(span), clues.below(places), 0.93);
    }
  }

  void indexNumber() {
    if (folded.indexOf('索') < 0 && !folded.contains("信用代码")) {
      return;
    }
    Matcher index = INDEX.matcher(folded);
    while (index.find()) {
      String number = index.group(1);
      boolean credit = number.length() >= 8 && number.matches("1[1-9][1-6]\\d{5}.*");
      String code = credit ? number.substring(2, 8) : number.substring(0, 6);
      List<Division> places = divisionsOf(code);
      if (!places.isEmpty()) {
        Span span = text.span(index.start(1), index.end(1));
        clues.add(
            "credit_code",
            text.slice(span),
            Optional.of(span),
            clues.below(places),
            credit ? 0.97 : 0.9);
        return;
      }
    }
  }

  /** Codes of a city's own bodies end in 00 or 01 (市辖区). */
  private List<Division> divisionsOf(String code) {
    List<Division> exact = gazetteer.ofCode(code);
    return exact.isEmpty() && code.endsWith("01")
        ? gazetteer.ofCode(code.substring(0, 4) + "00")
        : exact;
  }

  void hosts(InputHints hints) {
    int at = folded.indexOf(".gov.cn");
    if (at >= 0) {
      int begin = at;
      while (begin > 0
          && (Character.isLetterOrDigit(folded.charAt(begin - 1)) && folded.charAt(begin - 1) < 128
              || ".-".indexOf(folded.charAt(begin - 1)) >= 0)) {
        begin--;
      }
      Span span = text.span(begin, at + 7);
      host(folded.substring(begin, at), "host_name", text.slice(span), Optional.of(span));
    }
    hints
        .url()
        .filter(url -> url.contains(".gov.cn"))
        .ifPresent(
            url -> {
              String name = url.replaceFirst("^[a-z]+://", "");
              host(name.substring(0, name.indexOf(".gov.cn")), "hint_url", url, Optional.empty());
            });
  }

  private void host(String name, String kind, String shown, Optional<Span> span) {
    String[] labels = name.toLowerCase(Locale.ROOT).split("\\.");
    for (int i = labels.length - 1; i >= 0; i--) {
      List<Division> places = codes.ofHostLabel(labels[i]);
      if (!places.isEmpty() && places.size() <= 40) {
        double reliability = labels[i].length() >= 5 ? 0.96 : 0.9;
        clues.add(kind, shown, span, clues.below(places), reliability);
      }
    }
  }
}
