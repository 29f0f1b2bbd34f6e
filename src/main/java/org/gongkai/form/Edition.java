package org.gongkai.form;

/**
 * An edition of the official form of the annual report (政府信息公开工作年度报告格式).
 *
 * <p>The General Office of the State Council prescribed the form in 2019 (国办公开办函〔2019〕60号) and
 * revised it in 2021 (国办公开办函〔2021〕30号). Reports mix the editions, so the edition is a property of a
 * table, never of a year.
 */
public enum Edition {
  /** Used for the reports of 2019 and 2020. */
  FORM_2019("2019"),
  /** Used since the report of 2021. */
  FORM_2021("2021");

  private final String code;

  Edition(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
