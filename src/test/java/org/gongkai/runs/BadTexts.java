package org.gongkai.runs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.gongkai.tables.SampleTexts;

/** Files of text that are none, or none of a report. */
final class BadTexts {

  private static final String REPORT = SampleTexts.township("河西乡", "建宁县", 2020);

  private BadTexts() {}

  static void addTo(HostileCorpus corpus) {
    addEmpty(corpus);
    addBinary(corpus);
    addCharsets(corpus);
    addBrokenCharsets(corpus);
    addOtherTexts(corpus);
    addLarge(corpus);
    addCostly(corpus);
  }

  /** Reports that are sound and go on and on, in what makes the parser look again and again. */
  private static void addCostly(HostileCorpus corpus) {
    String row = "一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n";
    String[] pumps = {
      row, "的", "一、", "（一）", "2020年", "1 ", "未收到", "\t", "政府信息公开", "（", "河西乡", "一是", "*"
    };
    for (int i = 0; i < pumps.length; i++) {
      String report = SampleTexts.township("江" + (char) ('一' + i) + "乡", "建宁县", 2020);
      String pumped = pumps[i].repeat(Math.min(10_000, 200_000 / pumps[i].length()));
      corpus.bad("costly_" + i + ".txt", report + "五、存在的主要问题\n" + pumped, "accepted");
    }
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] report(String charset) {
    return REPORT.getBytes(Charset.forName(charset));
  }

  private static void addEmpty(HostileCorpus corpus) {
    corpus.bad("empty.txt", "", "empty");
    corpus.bad("one_space.txt", " ", "empty");
    corpus.bad("only_mark.txt", "\uFEFF", "empty");
    corpus.bad("ideographic_spaces.md", "\u3000\n\u3000\n".repeat(1_000), "empty");
    corpus.bad("zero_width.txt", "\u200B\u200D\u2060".repeat(100), "empty");
    corpus.bad("bidi_controls_only.txt", "\u202E\u2066\u2069\u202C".repeat(100), "empty");
    corpus.bad("newlines_9_mb.txt", "\n".repeat(9_000_000), "empty");
    corpus.bad("all_nuls.txt", new byte[5_000], "empty");
  }

  private static void addBinary(HostileCorpus corpus) {
    byte[] noise = new byte[50_000];
    new Random(1).nextBytes(noise);
    corpus.bad("noise.txt", noise, "not_text");
    String[][] beginnings = {
      {"pdf", "255044462d312e34"},
      {"docx", "504b030414000600"},
      {"doc", "d0cf11e0a1b11ae1"},
      {"png", "89504e470d0a1a0a"},
      {"jpeg", "ffd8ffe000104a46"},
      {"gif", "474946383961"},
      {"rar", "526172211a0700"},
      {"7z", "377abcaf271c"},
      {"gzip", "1f8b0800"},
      {"elf", "7f454c460201"}
    };
    for (String[] beginning : beginnings) {
      byte[] bytes = join(hex(beginning[1]), REPORT.getBytes(UTF_8));
      corpus.bad("is_a_" + beginning[0] + ".txt", bytes, "not_text");
    }
    corpus.bad("nuls_between.txt", REPORT.replace("，", "\0\0，\0"), "not_text");
    corpus.bad("escapes.txt", REPORT.replace("。", "\u001B[31m。\u001B[0m\u001B"), "not_text");
  }

  private static void addCharsets(HostileCorpus corpus) {
    corpus.bad("big5.txt", report("Big5"), "undecodable");
    corpus.bad(
        "shift_jis.txt",
        "情報公開年次報告書、ひらがなとカタカナ。".repeat(50).getBytes(Charset.forName("Shift_JIS")),
        "undecodable");
    corpus.bad(
        "euc_kr.txt",
        "정보공개 연차보고서, 공공기관의 정보.".repeat(50).getBytes(Charset.forName("EUC-KR")),
        "not_a_report");
    corpus.bad(
        "koi8_r.txt",
        "Отчёт об открытости информации. ".repeat(50).getBytes(Charset.forName("KOI8-R")),
        "undecodable");
    corpus.bad(
        "latin_1.txt",
        "Année où l'été fût à Genève. ".repeat(50).getBytes(ISO_8859_1),
        "undecodable");
    corpus.bad(
        "ebcdic.txt",
        "annual report on openness ".repeat(50).getBytes(Charset.forName("IBM037")),
        "undecodable");
    corpus.bad("utf_16le_without_mark.txt", REPORT.getBytes(UTF_16LE), "not_text");
    corpus.bad("utf_16be_without_mark.txt", REPORT.getBytes(UTF_16BE), "not_text");
    corpus.bad("utf_32le.txt", join(hex("fffe0000"), report("UTF-32LE")), "not_text");
    corpus.bad("utf_32be.txt", join(hex("0000feff"), report("UTF-32BE")), "not_text");
    corpus.bad(
        "iso_2022_cn.txt",
        join(hex("1b242941"), "\u000E5XCq\u000F".repeat(300).getBytes(ISO_8859_1)),
        "not_text");
    corpus.bad("hz.txt", "~{U~8.PEO\"9+?*~} ".repeat(100), "not_a_report");
    corpus.bad("utf_7.txt", "+Zi9lKzTvcKU- ".repeat(100), "not_a_report");
  }

  private static void addBrokenCharsets(HostileCorpus corpus) {
    byte[] utf8 = REPORT.getBytes(UTF_8);
    corpus.bad("cut_inside_a_character.txt", Arrays.copyOf(utf8, utf8.length - 2), "undecodable");
    byte[] broken = utf8.clone();
    broken[40] = (byte) 0xFF;
    corpus.bad("one_broken_byte.txt", broken, "undecodable");
    corpus.bad("overlong.txt", join(utf8, hex("c0afc080")), "undecodable");
    corpus.bad("surrogates_in_utf_8.txt", join(utf8, hex("eda080edb080")), "undecodable");
    corpus.bad("beyond_unicode.txt", join(utf8, hex("f4908080")), "undecodable");
    corpus.bad(
        "lone_surrogate_utf_16.txt",
        join(hex("fffe"), REPORT.getBytes(UTF_16LE), hex("00d8"), "一".getBytes(UTF_16LE)),
        "undecodable");
    corpus.bad(
        "odd_utf_16.txt", join(hex("fffe"), REPORT.getBytes(UTF_16LE), hex("4e")), "undecodable");
    corpus.bad("two_charsets.txt", join(utf8, report("GB18030")), "undecodable");
    corpus.bad("cut_gb18030.txt", join(report("GB18030"), hex("81")), "undecodable");
  }

  private static void addOtherTexts(HostileCorpus corpus) {
    corpus.bad("page_404.txt", "<html><body><h1>404 Not Found</h1></body></html>", "not_a_report");
    corpus.bad("news.txt", "本报讯 昨日我市召开春耕生产现场会，各乡镇负责人参加了会议。", "not_a_report");
    corpus.bad("table_of_numbers.txt", "a,b,c\n1,2,3\n".repeat(5_000), "not_a_report");
    corpus.bad(
        "laughs.txt",
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>",
        "not_a_report");
    corpus.bad(
        "injection.txt",
        "'; DROP TABLE reports; -- ${jndi:ldap://localhost/a} $(reboot)",
        "not_a_report");
    corpus.bad(
        "base64.txt",
        "U2FsdGVkX1+vupppZksvRf5pq5g5XjFRIipRkwB0K1Y=\n".repeat(2_000),
        "not_a_report");
    corpus.bad("emoji.txt", "😀👨\u200D👩\u200D👧🏳️\u200D🌈".repeat(2_000), "not_a_report");
    corpus.bad("combining.txt", "公" + "\u0301\u0302\u0303".repeat(30_000), "not_a_report");
    corpus.bad("private_use.txt", "\uE000\uE001\uE002\uF8FF".repeat(5_000), "not_a_report");
    corpus.bad("no_characters.txt", "\uFFFF\uFFFE\uFDD0".repeat(5_000), "not_a_report");
    corpus.bad("bidi_controls.txt", "\u202E告报开公\u202C ".repeat(2_000), "not_a_report");
    corpus.bad("word_of_8_mb.txt", "一".repeat(2_700_000), "not_a_report");
  }

  private static void addLarge(HostileCorpus corpus) {
    byte[] line = new byte[50_000_000];
    Arrays.fill(line, (byte) '7');
    corpus.bad("line_of_50_mb.txt", line, "too_large");
    corpus.bad("line_of_50_mb.jsonl", line, "too_large");
    corpus.bad(
        "string_of_50_mb.json",
        join("[{\"text\":\"".getBytes(UTF_8), line, "\"}]".getBytes(UTF_8)),
        "too_large");
    corpus.bad("sparse_8_gb.txt", 8L << 30, "too_large");
    corpus.bad("sparse_8_gb.jsonl", 8L << 30, "too_large");
  }
}
