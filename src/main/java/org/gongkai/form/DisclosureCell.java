package org.gongkai.form;

/** A cell of table 2 (主动公开政府信息情况). */
public record DisclosureCell(Item item, Measure measure) implements Cell {
  @Override
  public String code() {
    return item.code() + "." + measure.code();
  }
}
