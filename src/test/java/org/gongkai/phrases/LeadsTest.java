package org.gongkai.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadsTest {

  @ParameterizedTest
  @CsvSource({
    "'下一步,ⓐ将加强业务培训', 加强业务培训",
    "'今后,ⓐ将继续充实公开内容', 继续充实公开内容",
    "'针对上述问题,ⓐ将定期开展检查', 定期开展检查",
    "下一步将完善考核办法, 完善考核办法",
    "'下一步,将信息报送纳入年度考核', 将信息报送纳入年度考核",
    "ⓐ将进一步拓宽公开渠道, 进一步拓宽公开渠道",
    "ⓐ政府信息公开内容不够全面, ⓐ政府信息公开内容不够全面",
    "将公开情况纳入考核, 将公开情况纳入考核",
    "'同时,部分栏目更新不及时', 部分栏目更新不及时",
    "'下一步,改进工作', '下一步,改进工作'",
    "'ⓨ年,ⓐ将加大督查力度', 加大督查力度"
  })
  void takesOffWhatOnlyLeadsOn(String clause, String rest) {
    assertThat(clause.replaceFirst(Leads.PATTERN, "")).isEqualTo(rest);
  }
}
