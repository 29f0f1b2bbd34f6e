package org.gongkai.form;

/** A cell of table 4 (政府信息公开行政复议、行政诉讼情况). */
public record ReviewCell(Channel channel, ReviewOutcome outcome) implements Cell {
  @Override
  public String code() {
    return channel.code() + "." + outcome.code();
  }
}
