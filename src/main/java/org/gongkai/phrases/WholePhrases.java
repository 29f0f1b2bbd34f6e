package org.gongkai.phrases;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gongkai.phrases.PhraseDictionary.Match;

/**
 * The phrases that say something whole: no half words, and no subject without what is said of it.
 *
 * <p>A phrase that often opens a part of a sentence (财政预决算公开) has to be all of that part often
 * enough, or what it is about stands behind it; one that stands behind others (有待进一步提高) has to end
 * the part. What only opens a sentence (针对上述问题,) says nothing, what is denied here and not there
 * (没有配备专职人员, 为各科室配备专职人员) says two things, and of one wording one phrase is enough.
 */
final class WholePhrases {

  private static final String FIT =
      "phrase int, weight bigint, whole bigint, leads bigint, alone bigint, ends bigint, opens bigint, denied"
          + " bigint";

  /** The end of what stands before a phrase, where it turns what the phrase says. */
  private static final Pattern DENIAL = Pattern.compile("(?:没有?|未能?|无法?|不能?|缺乏|缺少|难以|无人)$");

  private WholePhrases() {}

  static PhraseDictionary of(Dataset<Row> distinct, PhraseDictionary phrases, List<String> terms) {
    Broadcast<PhraseDictionary> sent = Sketches.broadcast(distinct, phrases);
    Rows.Step fits =
        (row, out) -> {
          String clause = Distinct.text(row);
          List<Match> matches = sent.value().matches(clause);
          if (!matches.isEmpty()) {
            Words.Edges edges = Words.with(terms).edges(clause);
            matches.forEach(it -> out.accept(fit(clause, it, edges, Distinct.weight(row))));
          }
        };
    Map<Integer, Long> whole = new HashMap<>();
    distinct
        .mapPartitions(Rows.each(fits), Rows.encoder(FIT))
        .groupBy("phrase")
        .agg(
            total("weight"),
            total("whole"),
            total("leads"),
            total("alone"),
            total("ends"),
            total("opens"),
            total("denied"))
        .filter(isWhole())
        .select("phrase", "weight")
        .collectAsList()
        .forEach(row -> whole.put(row.getInt(0), row.getLong(1)));
    return Wordings.one(phrases, whole);
  }

  private static Row fit(String clause, Match match, Words.Edges edges, long weight) {
    boolean isWhole = edges.begins()[match.begin()] && edges.ends()[match.end()];
    boolean leads = match.begin() == 0 || !Words.goesOn(clause.charAt(match.begin() - 1));
    boolean ends = match.end() == clause.length() || !Words.goesOn(clause.charAt(match.end()));
    return RowFactory.create(
        match.phrase(),
        weight,
        isWhole ? weight : 0,
        leads ? weight : 0,
        leads && ends ? weight : 0,
        ends ? weight : 0,
        match.end() < clause.length()
                && clause.charAt(match.end()) == ','
                && Words.isOpening(clause.substring(match.begin(), match.end()))
            ? weight
            : 0,
        DENIAL.matcher(clause).region(0, match.begin()).find() ? weight : 0);
  }

  private static Column isWhole() {
    Column isWhole = col("whole").multiply(2).geq(col("weight"));
    Column oftenLeads = col("leads").multiply(5).geq(col("weight"));
    Column oftenAlone = col("alone").multiply(4).geq(col("leads"));
    Column mostlyEnds = col("ends").multiply(2).geq(col("weight"));
    Column oftenDenied = col("denied").multiply(5).geq(col("weight"));
    Column mostlyOpens = col("opens").multiply(2).geq(col("weight"));
    return isWhole
        .and(not(mostlyOpens))
        .and(not(oftenDenied))
        .and(oftenLeads.and(oftenAlone).or(not(oftenLeads).and(mostlyEnds)));
  }

  private static Column total(String column) {
    return sum(column).as(column);
  }
}
