package org.gongkai.cli;

/** The command can't be carried out as it was given; the message says how to mend it. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
