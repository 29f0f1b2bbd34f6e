package org.gongkai.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.gongkai.tables.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class WholePhrasesTest {

  @Test
  void keepsWhatIsSaidAndNotWhatItIsSaidOf(SparkSession spark) {
    Dataset<Row> clauses =
        clauses(
            spark,
            "依申请公开办理流程不够规范",
            "规范依申请公开办理流程,统一答复文书",
            "公开内容不够全面,更新较慢",
            "公开内容不够全面",
            "信息质量有待进一步提高",
            "人员素质有待进一步提高");
    List<String> phrases = List.of("依申请公开办理流程", "规范依申请公开办理流程", "公开内容不够全面", "有待进一步提高", "人员素质");
    PhraseDictionary whole =
        WholePhrases.of(clauses, new PhraseDictionary(phrases), Terms.standard().words());
    assertThat(phrases.stream().filter(it -> holds(whole, it)))
        .containsExactly("规范依申请公开办理流程", "公开内容不够全面", "有待进一步提高");
  }

  private static boolean holds(PhraseDictionary whole, String phrase) {
    for (int i = 0; i < whole.size(); i++) {
      if (whole.phrase(i).equals(phrase)) {
        return true;
      }
    }
    return false;
  }

  private static Dataset<Row> clauses(SparkSession spark, String... texts) {
    List<Row> rows = List.of(texts).stream().map(it -> RowFactory.create(it, 3L)).toList();
    return spark.createDataFrame(
        rows, StructType.fromDDL("normalized string, clause_count bigint"));
  }
}
