package org.gongkai.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.gongkai.phrases.PhrasesOptions.Mining;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.PhrasingTables;
import org.gongkai.schema.Table;
import org.gongkai.tables.SparkExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhrasesStageTest {

  private static final PhrasesOptions OPTIONS =
      new PhrasesOptions(
          Mining.DEFAULT,
          PhrasesOptions.Families.DEFAULT,
          PhrasesOptions.Reuse.DEFAULT,
          0.05,
          16,
          Terms.NONE);

  private static final boolean IS_LONG = Boolean.getBoolean("gongkai.long");

  /** With {@code -Dgongkai.long=true} 2,000 reports of another seed. */
  private static final int AGENCIES = IS_LONG ? 500 : 60;

  private static final long SEED = IS_LONG ? 20_261 : 5;

  private PlantedCorpus corpus;
  private PlantedTables tables;
  private Planted planted;

  /** Small queries are faster without compiling each of them. */
  @BeforeAll
  void run(SparkSession spark) {
    spark.conf().set("spark.sql.codegen.wholeStage", false);
    spark.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    corpus = new PlantedCorpus(AGENCIES, 12, SEED);
    tables = new PlantedTables(spark, corpus, 3);
    PhrasesStage.run(tables, tables, OPTIONS);
    planted = new Planted(corpus, tables);
  }

  @AfterAll
  void restore(SparkSession spark) {
    spark.conf().unset("spark.sql.codegen.wholeStage");
    spark.conf().unset("spark.sql.codegen.factoryMode");
  }

  private static final List<Table> PHRASING =
      List.of(
          PhrasingTables.PHRASES,
          PhrasingTables.PHRASE_OCCURRENCES,
          PhrasingTables.PHRASE_FAMILIES,
          PhrasingTables.FAMILY_MEMBERS,
          PhrasingTables.THEME_YEAR,
          PhrasingTables.DISTINCTIVE_PHRASES,
          PhrasingTables.REUSE,
          PhrasingTables.THEME_CANDIDATES);

  @Test
  void everyOccurrenceLeadsToItsPhraseInTheText(SparkSession spark) {
    tables.read(IngestTables.REPORTS).createOrReplaceTempView("reports");
    tables.read(IngestTables.TEXTS).createOrReplaceTempView("texts");
    List<Row> wrong =
        spark
            .sql(
                "select phrase, substring(text, begin + 1, end - begin) as printed"
                    + " from phrase_occurrences left join phrases using (phrase_id)"
                    + " left join reports using (report_id) left join texts using (document_id)"
                    + " where not regexp_replace(substring(text, begin + 1, end - begin),"
                    + " '[ *\\n　]', '') <=> phrase")
            .collectAsList();
    assertThat(wrong).isEmpty();
    assertThat(tables.rows(PhrasingTables.PHRASE_OCCURRENCES))
        .hasSizeGreaterThan(corpus.reports.size());
  }

  @Test
  void everyMatchedSpanHasTheSameWordsOnBothSides(SparkSession spark) {
    tables.read(IngestTables.REPORTS).createOrReplaceTempView("reports");
    tables.read(IngestTables.TEXTS).createOrReplaceTempView("texts");
    String letters = "regexp_replace(substring(%s, %s + 1, %s - %s), '[ *\\n　，]', '')";
    List<Row> wrong =
        spark
            .sql(
                "select * from (select report_id, compared_report_id, explode(matched_spans) as s"
                    + " from reuse) m left join reports r on r.report_id = m.report_id"
                    + " left join texts t on t.document_id = r.document_id"
                    + " left join reports c on c.report_id = m.compared_report_id"
                    + " left join texts o on o.document_id = c.document_id"
                    + " where t.text is null or o.text is null or "
                    + letters.formatted("t.text", "s.begin", "s.end", "s.begin")
                    + " <> "
                    + letters.formatted(
                        "o.text", "s.compared_begin", "s.compared_end", "s.compared_begin"))
            .collectAsList();
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyMemberOfAFamilyIsAClauseOfItsReport(SparkSession spark) {
    tables.read(IngestTables.CLAUSES).createOrReplaceTempView("clauses");
    List<Row> lost =
        spark
            .sql(
                "select m.report_id, m.clause_ordinal from family_members m"
                    + " left join clauses c on c.report_id = m.report_id and c.ordinal = clause_ordinal"
                    + " left join phrase_families f on f.family_id = m.family_id"
                    + " where c.text is null or f.template is null")
            .collectAsList();
    assertThat(lost).isEmpty();
    assertThat(tables.rows(PhrasingTables.FAMILY_MEMBERS)).hasSizeGreaterThan(AGENCIES);
  }

  @Test
  void findsThePlantedFamilies() {
    assertThat(planted.familyAgreement()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void readsThePlantedTemplates() {
    assertThat(planted.templateShare()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void findsTheSourcesOfCopies() {
    assertThat(planted.reuseF1()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void findsThePhrasesOfOneProvince() {
    assertThat(planted.distinctiveShare()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void findsHardlyAnythingDistinctiveInShuffledProvinces(SparkSession spark) {
    Dataset<Row> holders =
        spark.sql(
            "select distinct phrase, report_id from phrase_occurrences"
                + " join phrases using (phrase_id)");
    Dataset<Row> base =
        tables
            .read(IngestTables.REPORTS)
            .selectExpr(
                "report_id",
                "agency_id",
                "cast(pmod(hash(agency_id, 1), 10) as string) as province_code",
                "cast(null as string) as agency_level",
                "cast(null as int) as report_year");
    long found = Distinctiveness.distinctive(holders.join(base, "report_id"), base, 0.05).count();
    long tests = 10L * tables.rows(PhrasingTables.PHRASES).size();
    assertThat(found).isLessThanOrEqualTo(tests / 20);
  }

  @Test
  void givesTheSameWhateverThePartitions(SparkSession spark) {
    PlantedTables again = new PlantedTables(spark, corpus, 7);
    spark.conf().set("spark.sql.shuffle.partitions", 3);
    spark.conf().set("spark.gongkai.little", false);
    try {
      PhrasesStage.run(again, again, OPTIONS);
    } finally {
      spark.conf().set("spark.sql.shuffle.partitions", 1);
      spark.conf().set("spark.gongkai.little", true);
    }
    for (Table table : PHRASING) {
      assertThat(sorted(again.rows(table))).as(table.name()).isEqualTo(sorted(tables.rows(table)));
    }
  }

  private static List<String> sorted(List<Row> rows) {
    return rows.stream().map(Row::toString).sorted(Comparator.naturalOrder()).toList();
  }
}
