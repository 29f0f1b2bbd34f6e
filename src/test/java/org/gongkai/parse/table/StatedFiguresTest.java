package org.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;

/** A sentence of the report that chooses between the readings of a row without boundaries. */
class StatedFiguresTest {

  private static final String TABLE =
      "信 息 内 容 本 年 制 发 件 数 本 年 废 止 件 数 现 行 有 效 件 数\n规 章 1 0 1 1\n规 范 性 文 件 0 0 0\n"
          + "信 息 内 容 本 年 处 理 决 定 数 量\n行 政 许 可 7\n\n三、收到和处理政府信息公开申请情况\n";

  @Test
  void choosesTheReadingThatASentenceStates() {
    assertThat(regulations(TABLE + "本年制定规章1件。")).containsExactly("1", "0", "11");
    assertThat(regulations("新制定规章 1 件。\n" + TABLE)).containsExactly("1", "0", "11");
    assertThat(regulations(TABLE.replace("1 0 1 1", "1 2 0 1") + "现行有效规章201件。"))
        .containsExactly("", "", "");
    assertThat(regulations(TABLE.replace("1 0 1 1", "1 0 0 2") + "废止规章0件。"))
        .containsExactly("10", "0", "2");
  }

  @Test
  void leavesARowOpenOfWhichTheSentenceLeavesABlankInDoubt() {
    assertThat(regulations(TABLE + "本年制定规章10件。")).containsOnly("");
    assertThat(regulations(TABLE + "现行有效规章11件。")).containsOnly("");
  }

  @Test
  void choosesNothingWhereSentencesDifferOrStateAnotherFigure() {
    assertThat(regulations(TABLE)).containsOnly("");
    assertThat(regulations(TABLE + "本年制定规章3件。")).containsOnly("");
    assertThat(regulations(TABLE + "本年制定规章1件。本年制定规章10件。")).containsOnly("");
    assertThat(regulations(TABLE + "本年制定规范性文件1件。")).containsOnly("");
    assertThat(regulations(TABLE + "起草规章1件。")).containsOnly("");
  }

  @Test
  void takesTheSameFigureTwiceForOne() {
    assertThat(regulations(TABLE + "本年制定规章1件。全年制定规章1件。")).containsExactly("1", "0", "11");
  }

  private static List<String> regulations(String text) {
    return TableReader.read(new Text(text)).disclosures().orElseThrow().figures().stream()
        .limit(3)
        .map(figure -> figure.value().map(Object::toString).orElse(""))
        .toList();
  }
}
