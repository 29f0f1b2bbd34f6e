package org.gongkai.parse.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicationsTest {

  @ParameterizedTest
  @CsvSource({
    "公开信息的数量、质量和时效性有待提高, 公开信息的数量有待提高 公开信息的质量有待提高 公开信息的时效性有待提高",
    "培训和宣传力度还需加大, 培训还需加大 宣传力度还需加大",
    "还需要进一步提升便民性、互动性, 便民性有待提升 互动性有待提升",
    "需要加强业务培训, 业务培训有待加强",
    "在公开的时效性、内容的全面性等方面需要改进, 公开的时效性需要改进 内容的全面性需要改进",
    "便民性多样性需要提高, 便民性需要提高 多样性需要提高",
    "公开内容、便民服务等方面有待加强, 公开内容有待加强 便民服务有待加强"
  })
  void saysOfEachThingWhatIsSaidOfAll(String sentence, String each) {
    assertThat(Predications.of(sentence)).isEqualTo(Arrays.asList(each.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "公开内容不够全面",
    "群众参与度不高",
    "教育、医疗等领域公开不够",
    "老年人、残疾人的无障碍服务不完善",
    "人员素质与形势要求不相适应",
    "对新技术、新手段运用较少"
  })
  void leavesAloneWhatSpeaksOfOneThing(String sentence) {
    assertThat(Predications.of(sentence)).isEmpty();
  }
}
