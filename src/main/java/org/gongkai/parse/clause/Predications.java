package org.gongkai.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a part of a sentence says of each of the things that it names together: 数量、质量和时效性有待提高 and
 * 需要加强培训和宣传 say of each that it is wanting.
 */
final class Predications {

  private static final int LONGEST_PART = 60;

  /** 需要加强培训: the verb stands before what is wanting. */
  private static final Pattern WANTED =
      Pattern.compile(
          "(?:需要?|有待|亟待|亟需|要|须|应)(?:进一步|不断|继续|持续|切实|更加|着力){0,2}"
              + "(加强|加大|加快|提高|提升|增强|强化|完善|健全|改进|改善|丰富|拓宽|拓展|深化|优化|规范|充实|扩大|细化)(?!的)");

  private static final Pattern WANTING =
      Pattern.compile("还|仍|尚|都|均|也|较|偏|不(?!断)|未|没|缺|欠|有待|亟待|亟需|需(?!求)|薄弱|参差|滞后|有限|单一");

  /** What two things are apart, no one of them is. */
  private static final Pattern APART = Pattern.compile("差距|落差|距离|适应");

  /** What parts things that are named together, but not a thing from whom it is meant for. */
  private static final Pattern TOGETHER =
      Pattern.compile("、|以及|(?<!涉|普|顾|波)及(?![时其])|(?<!^|参)[和与]|(?<=[^、]性)(?=[^、]{2}性)");

  private static final Pattern TOWARDS = Pattern.compile("[对从由在向为]|.{0,12}(?:人员|同志|干部|单位|部门)对");

  /** 在时效性、全面性等方面 says of each what 时效性、全面性 says. */
  private static final Pattern IN_SUCH_RESPECTS =
      Pattern.compile("(?:(?:比如|例如|主要是|尤其是|特别是)?在)?(.{0,60}性)等?(?:几?个?方面|环节)?(?:上|都|也)?");

  /** 公开不及时、不全面 says two things of one. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "([^、]{2,40}?)((?:还|仍|尚|较)?(?:不(?!断)|未|欠)[^、]{1,8})((?:、(?:不(?!断)|未|欠)[^、]{1,8}){1,4})");

  /** 内容、形式等方面有待改进: the respects are the things. */
  private static final Pattern RESPECTS = Pattern.compile("等(?:几个|多个)?方面(?:上|中)?$");

  private Predications() {}

  /** One short sentence for each thing; none where a part speaks of one thing as it stands. */
  static List<String> of(String sentence) {
    List<String> each = new ArrayList<>();
    for (String part : sentence.split(",")) {
      if (part.length() <= LONGEST_PART) {
        part(part, each);
      }
    }
    return List.copyOf(each);
  }

  private static void part(String part, List<String> each) {
    Matcher several = SEVERAL.matcher(part);
    if (several.matches()) {
      for (String predicate : several.group(3).substring(1).split("、")) {
        each.add(several.group(1) + predicate);
      }
    }
    Matcher wanted = WANTED.matcher(part);
    if (wanted.find() && part.length() - wanted.end() >= 2) {
      things(part.substring(wanted.end()))
          .forEach(thing -> each.add(thing + "有待" + wanted.group(1)));
      return;
    }
    Matcher wanting = WANTING.matcher(part);
    if (wanting.find() && !APART.matcher(part).find()) {
      String predicate = part.substring(wanting.start());
      List<String> things = things(part.substring(0, wanting.start()));
      if (things.size() > 1) {
        things.forEach(thing -> each.add(thing + predicate));
      }
    }
  }

  /**
   * 教育、医疗等领域 and 老人和孩子的需求 name one thing. What qualifies the first of several (学习的深度和广度) qualifies
   * all.
   */
  private static List<String> things(String named) {
    Matcher respects = IN_SUCH_RESPECTS.matcher(named);
    if (respects.matches() && respects.end(1) < named.length()) {
      return things(respects.group(1));
    }
    if (RESPECTS.matcher(named).find()) {
      return things(RESPECTS.matcher(named).replaceFirst(""));
    }
    String[] things = TOGETHER.split(named);
    String last = things[things.length - 1];
    int qualifier = things[0].lastIndexOf('的') + 1;
    if (named.contains("等")
        || named.contains("存在")
        || TOWARDS.matcher(named).lookingAt()
        || (things.length > 1 && last.contains("的") && !things[0].contains("的"))) {
      return List.of(named);
    }
    for (int i = 1; i < things.length; i++) {
      things[i] =
          things[i].contains("的") ? things[i] : things[0].substring(0, qualifier) + things[i];
    }
    return List.of(things);
  }
}
