package org.gongkai.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes clauses as agencies do: from a stock of parts, with slips of the pen. */
final class ClauseWriter {

  private static final List<String> SUBJECTS =
      List.of(
          "政府信息公开", "政务公开", "信息公开", "主动公开", "依申请公开", "网站信息", "栏目内容", "政策解读", "部分单位", "个别科室", "村级信息",
          "新媒体账号", "公开目录", "公开平台");
  private static final List<String> PARTS =
      List.of(
          "的内容", "的形式", "的质量", "的时效性", "工作机制", "工作队伍", "的意识", "的渠道", "更新频率", "的深度和广度", "业务能力",
          "的载体", "审核流程", "的规范化程度");
  private static final List<String> FAULTS =
      List.of(
          "不够全面",
          "不够及时",
          "有待进一步加强",
          "还需进一步拓宽",
          "较为单一",
          "与群众的期望还有差距",
          "不够健全",
          "有待提高",
          "存在滞后现象",
          "还不够丰富",
          "相对薄弱",
          "仍需完善",
          "缺乏统一标准",
          "流于形式");
  private static final List<String> JOINTS = List.of("，", "；", "、", "，且", "，");
  private static final String LETTERS = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面";

  private final Random random;

  ClauseWriter(long seed) {
    this.random = new Random(seed);
  }

  String clause() {
    StringBuilder clause = new StringBuilder();
    int groups = 1 + random.nextInt(3);
    for (int i = 0; i < groups; i++) {
      clause.append(i == 0 ? "" : one(JOINTS));
      clause.append(one(SUBJECTS)).append(one(PARTS)).append(one(FAULTS));
    }
    return random.nextInt(4) == 0 ? edit(clause.toString(), 0.05) : clause.toString();
  }

  /** Exchanges, drops or adds a letter at this share of the places. */
  String edit(String text, double share) {
    StringBuilder edited = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (random.nextDouble() >= share) {
        edited.append(text.charAt(i));
        continue;
      }
      int kind = random.nextInt(3);
      if (kind == 1) {
        edited.append(text.charAt(i));
      }
      if (kind < 2) {
        edited.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
    }
    return edited.toString();
  }

  List<String> clauses(int count) {
    List<String> clauses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      clauses.add(clause());
    }
    return clauses;
  }

  <T> T one(List<T> stock) {
    return stock.get(random.nextInt(stock.size()));
  }
}
