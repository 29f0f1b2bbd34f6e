package org.gongkai.form;

/** A column of table 2: what is counted of an {@link Item}. */
public enum Measure {
  NEWLY_MADE("newly_made", "件", "本年新制作数量", "Newly made this year"),
  NEWLY_DISCLOSED("newly_disclosed", "件", "本年新公开数量", "Newly disclosed this year"),
  TOTAL_DISCLOSED("total_disclosed", "件", "对外公开总数量", "Disclosed in total"),
  ISSUED("issued", "件", "本年制发件数", "Issued this year"),
  REPEALED("repealed", "件", "本年废止件数", "Repealed this year"),
  IN_FORCE("in_force", "件", "现行有效件数", "In force"),
  PREVIOUS_YEAR_ITEMS("previous_year_items", "项", "上一年项目数量", "Items of the previous year"),
  ITEM_CHANGE("item_change", "项", "本年增/减", "Items added or removed this year"),
  DECISIONS("decisions", "件", "处理决定数量", "Decisions made"),
  PROCUREMENT_ITEMS("procurement_items", "项", "采购项目数量", "Procurement projects"),
  /** The 2019 form means 万元 and does not print it; a cell that prints a unit is believed. */
  PROCUREMENT_AMOUNT("procurement_amount", "万元", "采购总金额", "Procurement amount"),
  FEE_AMOUNT("fee_amount", "万元", "本年收费金额（单位：万元）", "Fees charged this year");

  private final String code;
  private final String unit;
  private final String zh;
  private final String en;

  Measure(String code, String unit, String zh, String en) {
    this.code = code;
    this.unit = unit;
    this.zh = zh;
    this.en = en;
  }

  public String code() {
    return code;
  }

  /** The unit the form means: 件, 项 or 万元. */
  public String unit() {
    return unit;
  }

  /** Whether the figure is an amount of money and may have decimals. */
  public boolean isAmount() {
    return this == PROCUREMENT_AMOUNT || this == FEE_AMOUNT;
  }

  /** Whether the figure may be negative, as 增/减 may. */
  public boolean isSigned() {
    return this == ITEM_CHANGE;
  }

  /** The column heading as the form prints it. */
  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }
}
