package org.gongkai.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

  @ParameterizedTest
  @CsvSource({
    "政府信息公开条例, true",
    "中华人民共和国政府信息公开, true",
    "政府信息公开工作, true",
    "对政府信息公开, true",
    "政府信息公开的, true",
    "政府信息公开工作机制不健全, false",
    "公开内容不够全面, false"
  })
  void knowsWordingThatComesWithTheForm(String phrase, boolean expected) {
    assertThat(Terms.standard().isBoilerplate(phrase)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'下一步,ⓐ将', false",
    "'不够及时,存在', false",
    "'部分,个别栏目', false",
    "'个别村(社区', false",
    "'个别村(社区)公开不及时', true",
    "有待进一步提高, false",
    "还需进一步加强和改进, false",
    "公开质量有待进一步提高, true",
    "'怕麻烦、图省事', true",
    "'公开不够及时,更新缓慢', true"
  })
  void knowsAStrayWordBesideAComma(String phrase, boolean expected) {
    assertThat(Terms.standard().isTelling(phrase)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "部门信息公开不够全面, 部门信息公开不够, false",
    "部门信息公开不够全面, 部门信息公开不够全面, true",
    "对公开工作重视不够, 对公开工作重视不够, true",
    "公开内容有待进一步丰富, 公开内容有待进一步, false",
    "信息公开的质量不高, 信息公开的, false",
    "公开的质量和时效不高, 和时效不高, false",
    "公开内容不够全面, 公开内容不够全, false",
    "经办人员的业务能力不强, 经办人员的业务, false",
    "经办人员的业务能力不强, 经办人员的业务能力不强, true",
    "部分栏目ⓝ个月没有更新, 个月没有更新, false",
    "年度宣传活动仅有ⓝ次, 年度宣传活动仅有, false",
    "以座谈会等形式开展公开, 形式开展公开, false",
    "争取进入全ⓟ前列, 争取进入全, false",
    "存在不愿公开、不敢公开的现象, 存在不愿公开, false",
    "部分科室存在滞后现象, 存在滞后现象, false",
    "'更新不及时,存在滞后现象', 存在滞后现象, true",
    "更新不及时、内容不全面, 更新不及时, true",
    "教育方面的信息偏少, 方面的信息偏少, false",
    "通过图表、动漫等形式解读政策, 动漫等形式解读政策, false",
    "信息公开工作水平还需提升, 工作水平还需提升, false",
    "信息公开工作水平还需提升, 信息公开工作水平还需提升, true",
    "增加信息的发布数量, 信息的发布数量, false",
    "部分栏目更新不及时, 栏目更新不及时, true",
    "全年组织培训不少于ⓝ次, 全年组织培训不少于, false"
  })
  void aPhraseBeginsAndEndsWithAWordThatLeansOnNoOther(
      String clause, String phrase, boolean expected) {
    Words.Edges edges = Words.with(Terms.standard().words()).edges(clause);
    int begin = clause.indexOf(phrase);
    assertThat(edges.begins()[begin] && edges.ends()[begin + phrase.length()]).isEqualTo(expected);
  }

  @Test
  void measuresHowMuchOfAPhraseIsATitle() {
    assertThat(Terms.titleShare("系统学习《条例》,提升专业水平")).isLessThan(0.5);
    assertThat(Terms.titleShare("落实《中华人民共和国政府信息公开条例》")).isGreaterThan(0.5);
    assertThat(Terms.titleShare("条例》的学习不够深入")).isEqualTo(1);
    assertThat(Terms.titleShare("打印本页】【关闭窗口")).isEqualTo(1);
    assertThat(Terms.titleShare("公开内容不够全面")).isZero();
  }
}
