package org.gongkai.resolve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.report.AgencyKind;

/**
 * What kind of body a name shows, and the one spelling of its many: the rules of {@code
 * agency_names.tsv}, which a person reviews.
 */
final class AgencyKinds {

  // How the area ends that a 管委会 governs.
  private static final String AREA = "[区园城带岛港湾湖山江洲峡谷]|基地";

  private static final Pattern ZONE =
      Pattern.compile(
          "(?:开发区|高新区|新区|园区|示范区|试验区|实验区|保税区|风景区|旅游区|度假区|管理区|产业区|集聚区|合作区|名胜区|(?<="
              + AREA
              + ")(?:管委会|管理委员会))");
  private static final Pattern BARE_ZONE =
      Pattern.compile("(?:开发区|高新区|新区|园区|示范区|试验区|实验区|保税区|风景区|旅游区|度假区|管理区|产业区|集聚区|合作区|名胜区)$");
  // 高新技术产业开发区 is of some city; 赣江新区 and 洋浦经济开发区 have names of their own.
  private static final Pattern NAMELESS_ZONE =
      Pattern.compile(
          "^(?:国家级?|省级|市级)?(?:高新|经济|经开|工业|产业|城乡|农业|科技|保税|综合|旅游|风景|物流|临港|临空|空港|循环|生态|现代|新区|开发区|园区|管理区|示范区)");
  private static final Pattern GOVERNMENT =
      Pattern.compile(
          "^(?:[\\x{4e00}-\\x{9fff}]{2,8}[区县市旗]|[省市县区州旗盟])?(?:人民)?政府(?:办公室|办公厅|办)?$|^(?:行政公署|行署)(?:办公室)?$|^办事处$|^街道办事处$|(?:"
              + AREA
              + ")(?:管委会|管理委员会|党工委管委会)(?:办公室)?$");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:学校|大学|学院|中学|小学|幼儿园|医院|卫生院|公司|集团|厂|协会|学会|基金会|联合会|联合社|工会|残联|妇联|供销社|供销合作社|总社|红十字会|报社|电视台|广播电台|出版社|银行|保健院|福利院|法院|检察院|水务|燃气|供电)$");
  private static final Map<String, String> SPELLINGS = spellings();

  private AgencyKinds() {}

  private static Map<String, String> spellings() {
    Map<String, String> spellings = new LinkedHashMap<>();
    Lists.rows("agency_names.tsv", 2).forEach(row -> spellings.put(row[0], row[1]));
    return Map.copyOf(spellings);
  }

  static boolean isZone(String core) {
    return ZONE.matcher(core).find();
  }

  /** 高新区, 经济开发区: an area that stands for the committee that runs it. */
  static boolean isBareZone(String core) {
    return BARE_ZONE.matcher(core).find();
  }

  /** 经济技术开发区管理委员会: a zone that only its city tells from others. */
  static boolean isNamelessZone(String core) {
    return isZone(core) && NAMELESS_ZONE.matcher(core).find();
  }

  static boolean isGovernment(String core) {
    return core.isEmpty() || GOVERNMENT.matcher(core).find();
  }

  static AgencyKind of(String core) {
    if (isGovernment(core) || isBareZone(core)) {
      return AgencyKind.GOVERNMENT;
    }
    return OTHER.matcher(core).find() ? AgencyKind.OTHER : AgencyKind.DEPARTMENT;
  }

  /** 文体新广局 of 文化体育新闻出版广电局: the same characters in their order, some left out. */
  static boolean isAbridged(String core, String full) {
    boolean named = !isGovernment(core) && !isGovernment(full) || isZone(core) && isZone(full);
    if (!named || core.length() < 3 || full.startsWith(core)) {
      return false;
    }
    // 杨凌示范区 is 杨凌农业高新技术产业示范区.
    String zone = spelled(core);
    if (isZone(core) && full.endsWith(zone)) {
      return full.length() > zone.length();
    }
    int at = 0;
    for (int i = 0; i < full.length() && at < core.length(); i++) {
      at += full.charAt(i) == core.charAt(at) ? 1 : 0;
    }
    return at == core.length()
        && core.charAt(0) == full.charAt(0)
        && core.charAt(core.length() - 1) == full.charAt(full.length() - 1);
  }

  /** The spelling that one body keeps over the years: 人社局 is 人力资源和社会保障局. */
  static String spelled(String core) {
    String spelled = SPELLINGS.getOrDefault(core, core);
    return spelled.endsWith("管委会") ? spelled.substring(0, spelled.length() - 3) + "管理委员会" : spelled;
  }
}
