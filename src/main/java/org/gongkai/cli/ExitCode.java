package org.gongkai.cli;

/** How a command ends. */
enum ExitCode {
  DONE(0),
  FAILED(1),
  /** Usage, configuration or input. */
  USAGE(2),
  /** A rule of {@code --fail-on} was broken. */
  RULE_BROKEN(3),
  /** Said to a launcher that checks first: all is done, don't start Spark. */
  CHECK_ENDS_HERE(10),
  /** Said to a launcher that checks first: so little is to be done that start-up is most of it. */
  CHECK_FINDS_LITTLE(11);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /** Whether a launcher only wants to know if the command can be carried out. */
  static boolean isCheck() {
    return "check".equals(System.getProperty("gongkai.phase"));
  }

  /** The code, which only a launcher's check tells from plain success. */
  int inPhase() {
    return this == CHECK_ENDS_HERE && !isCheck() ? 0 : code;
  }
}
