package org.gongkai.phrases;

import java.io.Serializable;

/**
 * What a program that mines phrasing may tune. The jobs take {@link #DEFAULT}; their words come
 * from {@code conf/terms.tsv}, which is built into the jar.
 *
 * @param sketchBits n-grams are counted ahead in up to 2 · 2^bits counters of 4 bytes; more bits
 *     prune more
 * @param distinctiveMaxQ false discovery rate up to which a phrase is called distinctive
 */
public record PhrasesOptions(
    Mining mining,
    Families families,
    Reuse reuse,
    double distinctiveMaxQ,
    int sketchBits,
    Terms terms)
    implements Serializable {

  /** As the project ships. */
  public static final PhrasesOptions DEFAULT =
      new PhrasesOptions(
          Mining.DEFAULT, Families.DEFAULT, Reuse.DEFAULT, 0.05, 22, Terms.standard());

  /** The same with the words and the boilerplate of {@code conf/terms.tsv}. */
  public PhrasesOptions with(Terms newTerms) {
    return new PhrasesOptions(mining, families, reuse, distinctiveMaxQ, sketchBits, newTerms);
  }

  /**
   * What a phrase is.
   *
   * @param minLength least number of characters
   * @param maxLength most characters
   * @param minReports least number of reports that hold it
   * @param minAgencies least number of agencies among them
   * @param closedShare dropped where one extension by a character holds this share of it
   * @param minFreedom least entropy of the characters on either side, in nats
   * @param maxPhrases no more than this, the most frequent first
   */
  public record Mining(
      int minLength,
      int maxLength,
      long minReports,
      long minAgencies,
      double closedShare,
      double minFreedom,
      int maxPhrases)
      implements Serializable {
    static final Mining DEFAULT = new Mining(6, 40, 5, 3, 0.98, 0.7, 50_000);

    PhraseShape shape() {
      return new PhraseShape(minLength, maxLength, minReports, closedShare);
    }
  }

  /**
   * What a family is.
   *
   * @param minJaccard clauses are alike from this share of common 3-grams in all of theirs
   * @param minContainment or from this share in those of the shorter
   * @param minLengthRatio if the shorter is at least this share of the longer
   * @param constantShare what this share of the members has is constant in the template
   * @param minReports least number of reports
   * @param maxPostings a clause looks for its leader among so many clauses with one 3-gram, the
   *     most frequent first
   * @param maxAligned a template is made from so many members, the most frequent first
   */
  public record Families(
      double minJaccard,
      double minContainment,
      double minLengthRatio,
      double constantShare,
      long minReports,
      int maxPostings,
      int maxAligned)
      implements Serializable {
    static final Families DEFAULT = new Families(0.6, 0.8, 0.5, 0.8, 3, 2_000, 500);
  }

  /**
   * How reuse is searched.
   *
   * @param probes of each report, so many of its rarest 5-grams are looked up
   * @param maxPostings each in so many reports of the same and the last years
   * @param maxPairs of them only as many as stand in no more reports together, but one at least:
   *     this keeps the work of each report the same however many there are
   * @param candidates so many reports with the rarest hits in sum are compared in full
   * @param boilerplateShare a 5-gram is boilerplate from this share of the agencies
   * @param minBoilerplateAgencies and this number of agencies
   * @param maxSpans so many matched spans are listed, the longest first
   */
  public record Reuse(
      int probes,
      int maxPostings,
      int maxPairs,
      int candidates,
      double boilerplateShare,
      long minBoilerplateAgencies,
      int maxSpans)
      implements Serializable {
    static final Reuse DEFAULT = new Reuse(32, 50, 128, 3, 0.01, 10, 200);
  }
}
