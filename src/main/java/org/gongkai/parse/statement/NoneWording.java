package org.gongkai.parse.statement;

import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.Sentence;

/** How sentences say that there was none, and of whose matters they speak. */
final class NoneWording {

  private static final String VERB = "(?:收到|接到|接收到|接收|受理|发生|出现|产生|收悉|存在|引发|引起|被|因|涉及|有)";

  static final String NEGATION =
      "(?:(?:没有|未曾|未|无|没|不)" + VERB + "{1,2}|没有|无(?!法|效|需|关|论|正当|障|偿|须|误|从|条件|故|理))过?";

  private static final Cue ABOUT = Cue.of("信息公开|政务公开|依申请|公开申请|申请公开|公开事务|信息处理费|检索");

  private NoneWording() {}

  /** Whether a sentence speaks of disclosure, of applications or of what is charged for them. */
  static boolean isOfTheField(Sentence sentence) {
    return ABOUT.isIn(sentence.value(), sentence.letters());
  }
}
