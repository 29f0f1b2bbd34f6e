package org.gongkai.runs;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** JSON that is none or holds no report, and archives that are damaged or far too large. */
final class BadRecords {

  private static final String NEWS = "{\"text\":\"本报讯 昨日我市召开春耕生产现场会。\"}";

  private BadRecords() {}

  static void addTo(HostileCorpus corpus) {
    addMalformed(corpus);
    addOdd(corpus);
    addArchives(corpus);
  }

  private static void addMalformed(HostileCorpus corpus) {
    String deep = "[".repeat(100_000);
    corpus.bad("brackets.json", deep, "malformed_json");
    corpus.bad("brackets.jsonl", deep, "malformed_json");
    corpus.bad("closed_brackets.json", deep + "]".repeat(100_000), "malformed_json");
    corpus.bad("braces.jsonl", "{\"a\":".repeat(100_000), "malformed_json");
    corpus.bad(
        "deep_text.jsonl", "{\"text\":" + deep + "]".repeat(100_000) + "}", "malformed_json");
    corpus.bad("cut.json", "{\"text\":\"河西乡人民政府", "malformed_json");
    corpus.bad("cut_array.json", "[{\"text\":", "malformed_json");
    corpus.bad("no_text.json", "{\"title\":\"2020年政府信息公开工作年度报告\"}", "malformed_json");
    corpus.bad("text_is_null.json", "{\"text\":null}", "malformed_json");
    corpus.bad("text_is_a_list.json", "{\"text\":[\"一\",\"二\"]}", "malformed_json");
    corpus.bad("text_is_a_number.jsonl", "{\"text\":2020}", "malformed_json");
    corpus.bad("no_object.jsonl", "null", "malformed_json");
    corpus.bad("number.json", "7", "malformed_json");
    corpus.bad("not_a_number.jsonl", "{\"text\":NaN}", "malformed_json");
    corpus.bad("single_quotes.jsonl", "{'text':'一'}", "malformed_json");
    corpus.bad("comment.jsonl", "{\"text\":\"一\"/* no */}", "malformed_json");
    corpus.bad("trailing_comma.json", "{\"text\":\"一\",}", "malformed_json");
    corpus.bad(
        "raw_controls.jsonl", "{\"text\":\"" + "公开".repeat(200) + "\u0001\"}", "malformed_json");
    corpus.bad("two_values.jsonl", NEWS + NEWS, "malformed_json");
    corpus.bad("carriage_returns.jsonl", NEWS + "\r" + NEWS + "\r" + NEWS, "malformed_json");
    corpus.bad("long_number.jsonl", "{\"id\":" + "7".repeat(1_000_000) + "}", "malformed_json");
    corpus.bad("long_key.jsonl", "{\"" + "k".repeat(1_000_000) + "\":1}", "malformed_json");
    corpus.bad("half_escape.jsonl", "{\"text\":\"\\u12\"}", "malformed_json");
    corpus.bad("empty_object.json", "{}", "malformed_json");
  }

  private static void addOdd(HostileCorpus corpus) {
    corpus.bad("empty.json", "", "empty");
    corpus.bad("empty_array.json", "[]", "empty");
    corpus.bad("empty_lines.jsonl", "\n".repeat(100_000), "empty");
    corpus.bad("blank_text.jsonl", "{\"text\":\" \\n\\u3000\"}", "empty");
    corpus.bad(
        "lone_surrogates.jsonl", "{\"id\":\"\\udfff\",\"text\":\"公\\ud800开\"}", "not_a_report");
    corpus.bad("twice_text.jsonl", "{\"text\":\"一\",\"text\":\"二\"}", "not_a_report");
    corpus.bad("year_far_off.jsonl", "{\"year\":1e999999999,\"text\":\"公开\"}", "not_a_report");
    corpus.bad(
        "hints_of_1_mb.jsonl",
        "{\"agency\":\"" + "局".repeat(400_000) + "\",\"text\":\"公开\"}",
        "not_a_report");
    corpus.bad("utf_16_without_mark.jsonl", NEWS.getBytes(UTF_16LE), "not_text");
    corpus.bad(
        "broken_byte.jsonl",
        BadTexts.join(NEWS.getBytes(UTF_8), new byte[] {(byte) 0xFF}),
        "undecodable");
  }

  private static void addArchives(HostileCorpus corpus) {
    byte[] news = gzip(NEWS.repeat(50).getBytes(UTF_8), 1);
    corpus.bad("cut.txt.gz", Arrays.copyOf(news, news.length / 2), "undecodable");
    corpus.bad("cut.jsonl.gz", Arrays.copyOf(news, news.length / 2), "undecodable");
    corpus.bad("cut.json.gz", Arrays.copyOf(news, news.length / 2), "undecodable");
    byte[] wrongSum = news.clone();
    wrongSum[wrongSum.length - 6] ^= 0x55;
    corpus.bad("wrong_sum.txt.gz", wrongSum, "undecodable");
    corpus.bad("header_only.txt.gz", Arrays.copyOf(news, 10), "undecodable");
    corpus.bad("half_header.txt.gz", Arrays.copyOf(news, 3), "undecodable");
    corpus.bad("no_gzip.txt.gz", "2020年政府信息公开工作年度报告", "not_text");
    corpus.bad("no_bytes.txt.gz", "", "empty");
    corpus.bad("nothing_packed.txt.gz", gzip(new byte[0], 1), "empty");
    corpus.bad("packed_twice.txt.gz", gzip(news, 1), "not_text");
    byte[] zeros = new byte[1 << 20];
    corpus.bad("bomb.txt.gz", gzip(zeros, 1_000), "too_large");
    corpus.bad("bomb.jsonl.gz", gzip(zeros, 1_000), "too_large");
    corpus.bad(
        "bomb.json.gz",
        BadTexts.join(
            gzip("[{\"text\":\"".getBytes(UTF_8), 1),
            gzip("公开".repeat(100_000).getBytes(UTF_8), 200)),
        "too_large");
  }

  /** Packs the same bytes so many times in a row. */
  static byte[] gzip(byte[] bytes, int times) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < times; i++) {
        gzip.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
