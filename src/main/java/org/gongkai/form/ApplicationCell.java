package org.gongkai.form;

/** A cell of table 3 (收到和处理政府信息公开申请情况). */
public record ApplicationCell(Outcome outcome, Applicant applicant) implements Cell {
  @Override
  public String code() {
    return outcome.code() + "." + applicant.code();
  }
}
