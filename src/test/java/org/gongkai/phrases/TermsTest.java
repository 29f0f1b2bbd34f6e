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
    "政府信息公开工作机制不健全, false",
    "公开内容不够全面, false"
  })
  void knowsWordingThatComesWithTheForm(String phrase, boolean expected) {
    assertThat(Terms.standard().isBoilerplate(phrase)).isEqualTo(expected);
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
