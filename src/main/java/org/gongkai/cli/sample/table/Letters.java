package org.gongkai.cli.sample.table;

import java.util.HashMap;
import java.util.Map;

/** Characters that stand for others in print: Kangxi radicals and Traditional forms. */
public final class Letters {

  private static final Map<Character, Character> KANGXI =
      pairs("一⼀二⼆八⼋十⼗人⼈力⼒大⼤工⼯己⼰干⼲心⼼户⼾手⼿支⽀文⽂方⽅日⽇月⽉止⽌比⽐气⽓水⽔生⽣用⽤白⽩目⽬立⽴老⽼自⾃行⾏见⻅里⾥面⾯音⾳首⾸高⾼");
  private static final Map<Character, Character> TRADITIONAL =
      pairs(
          "规規项項数數开開总總对對许許务務处處罚罰强強业業费費额額单單万萬购購过過关關为為于於"
              + "情情况況织織体體会會团團机機构構实實结結转轉办辦预預区區这這计計种種国國密密"
              + "属屬准準稳穩权權护護讼訟复復议議决決诉訴经經维維纠糾审審报報条條时時续續继繼类類"
              + "应應现現没沒补補请請内內确確认認征徵执執案案査查询詢举舉举舉无無没沒书書务務与與"
              + "发發优優个個从從众眾们們传傳专專两兩严嚴产產乡鄉县縣镇鎮级級网網讯訊众眾问問题題"
              + "进進还還较較够夠够夠动動务務员員训訓识識责責强強协協调調标標导導层層广廣当當"
              + "门門间間阅閱随隨难難领領头頭顺順须須页頁风風飞飛质質资資质質农農图圖历歷华華军軍");

  private Letters() {}

  public static String toKangxi(String words) {
    return replaced(words, KANGXI);
  }

  public static String toTraditional(String words) {
    return replaced(words, TRADITIONAL);
  }

  private static String replaced(String words, Map<Character, Character> by) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      out.append((char) by.getOrDefault(words.charAt(i), words.charAt(i)));
    }
    return out.toString();
  }

  private static Map<Character, Character> pairs(String pairs) {
    Map<Character, Character> map = new HashMap<>();
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      map.put(pairs.charAt(i), pairs.charAt(i + 1));
    }
    return Map.copyOf(map);
  }
}
