package org.gongkai.cli;

/** Commands that need no process of their own, for tests of other packages. */
public final class Commands {

  private Commands() {}

  /** Runs a command and returns its exit code. */
  public static int run(String... arguments) {
    return Gongkai.execute(arguments);
  }
}
