package org.gongkai.form;

/** A row of table 2: a kind of information that article 20 of the Regulations has published. */
public enum Item {
  REGULATION("regulation", 1, "规章", "Regulations"),
  NORMATIVE_DOCUMENT("normative_document", 1, "规范性文件", "Normative documents"),
  ADMINISTRATIVE_LICENSE("administrative_license", 5, "行政许可", "Administrative licences"),
  OTHER_PUBLIC_SERVICE(
      "other_public_service", 5, "其他对外管理服务事项", "Other public services and management matters"),
  ADMINISTRATIVE_PENALTY("administrative_penalty", 6, "行政处罚", "Administrative penalties"),
  ADMINISTRATIVE_COERCION("administrative_coercion", 6, "行政强制", "Administrative coercive measures"),
  ADMINISTRATIVE_FEE("administrative_fee", 8, "行政事业性收费", "Administrative fees"),
  GOVERNMENT_PROCUREMENT(
      "government_procurement", 9, "政府集中采购", "Centralised government procurement");

  private final String code;
  private final int article20Item;
  private final String zh;
  private final String en;

  Item(String code, int article20Item, String zh, String en) {
    this.code = code;
    this.article20Item = article20Item;
    this.zh = zh;
    this.en = en;
  }

  public String code() {
    return code;
  }

  /** The number of the item of article 20 (第二十条第（…）项) under which the row stands. */
  public int article20Item() {
    return article20Item;
  }

  /** The label as the 2019 form prints it. */
  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }
}
