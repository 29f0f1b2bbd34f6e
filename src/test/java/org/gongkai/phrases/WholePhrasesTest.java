package org.gongkai.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.gongkai.tables.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void dropsWhatOnlyOpensASentence(SparkSession spark) {
    Dataset<Row> clauses = clauses(spark, "对照年初目标,更新不够勤", "针对性不强的解读,效果不好", "结合工作实际,健全审核制度");
    List<String> phrases = List.of("对照年初目标", "结合工作实际", "健全审核制度", "针对性不强的解读");
    PhraseDictionary whole =
        WholePhrases.of(clauses, new PhraseDictionary(phrases), Terms.standard().words());
    assertThat(phrases.stream().filter(it -> holds(whole, it)))
        .containsExactly("健全审核制度", "针对性不强的解读");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The half of a wording is no phrase of its own; a part that stands alone as well is one.
        "培训的针对性不强 10 培训的针对性不强,学用脱节 9 | 培训的针对性不强,学用脱节",
        "公开内容不够全面 10 公开内容不够全面,更新较慢 6 | 公开内容不够全面 公开内容不够全面,更新较慢",
        // A modifier makes no other wording.
        "部分栏目更新不及时 5 栏目更新不及时 9 | 栏目更新不及时",
        "部分栏目内容单薄 6 栏目内容单薄,有的只有标题 6 | 栏目内容单薄,有的只有标题",
        "进一步加强队伍建设 5 加强队伍建设 7 | 加强队伍建设",
        "部分栏目更新不及时 5 个别栏目更新不及时 4 | 部分栏目更新不及时",
        "存在更新不及时的现象 5 | 存在更新不及时的现象"
      })
  void keepsOnePhraseForOneWording(String counted, String kept) {
    String[] words = counted.split(" ");
    Map<String, Long> counts = new HashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      counts.put(words[i], Long.valueOf(words[i + 1]));
    }
    PhraseDictionary phrases = new PhraseDictionary(counts.keySet());
    Map<Integer, Long> numbered = new HashMap<>();
    for (int i = 0; i < phrases.size(); i++) {
      numbered.put(i, counts.get(phrases.phrase(i)));
    }
    PhraseDictionary one = Wordings.one(phrases, numbered);
    assertThat(counts.keySet().stream().filter(it -> holds(one, it)))
        .containsExactlyInAnyOrder(kept.split(" "));
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
