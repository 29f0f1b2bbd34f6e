package org.gongkai.parse.text;

import java.util.function.Consumer;

/** Reads the sentences of a stretch of text, across the line breaks of a page's width. */
public final class SentenceReader {

  /** A longer one is read in parts: no sentence of a report is. */
  private static final int LONGEST = 1_500;

  private static final int SHORT_LINE = 22;
  private static final String SENTENCE_END = "。！!？?；;";

  private final String text;
  private final Consumer<Sentence> sentences;

  private SentenceReader(String text, Consumer<Sentence> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  public static void read(String text, int from, int to, Consumer<Sentence> sentences) {
    new SentenceReader(text, sentences).read(from, to);
  }

  private void read(int from, int to) {
    int begin = from;
    // Characters of the line: one that fills the page's width may break a sentence.
    int written = 0;
    char last = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean isBreak = isLineEnd(i) && endsParagraph(i + 1, to, written, last);
      if (SENTENCE_END.indexOf(c) >= 0 || isBreak || i - begin > LONGEST) {
        sentence(begin, i + 1);
        begin = i + 1;
        last = 0;
      }
      if (isLineEnd(i)) {
        written = 0;
      } else if (!Folding.isDropped(c)) {
        written++;
        last = c;
      }
    }
    sentence(begin, to);
  }

  private boolean isLineEnd(int i) {
    boolean isHalf = text.charAt(i) == '\r' && text.startsWith("\n", i + 1);
    return Folding.isLineEnd(text.charAt(i)) && !isHalf;
  }

  private boolean endsParagraph(int next, int to, int written, char last) {
    return (written < SHORT_LINE && !isOpen(last)) || isLineStartMark(next, to);
  }

  private static boolean isOpen(char last) {
    return last != 0 && "，,、（(的和及".indexOf(last) >= 0;
  }

  /** Whether the next line begins with a mark or is empty, so that this one ended a paragraph. */
  private boolean isLineStartMark(int from, int to) {
    int i = from;
    while (i < to && i - from < 12 && Folding.isDropped(text.charAt(i))) {
      if (Folding.isLineEnd(text.charAt(i))) {
        return true;
      }
      i++;
    }
    MappedText head = Folding.fold(text, i, Math.min(to, i + 8), 8);
    return Enumerator.at(head.value(), 0).isPresent();
  }

  private void sentence(int begin, int end) {
    if (end - begin > 2) {
      MappedText folded = Folding.fold(text, begin, end, LONGEST + 1);
      if (folded.length() > 2) {
        sentences.accept(SentenceSymbols.of(text, folded));
      }
    }
  }
}
