package org.gongkai.report;

/** Why a document did not become a report. */
public enum RejectReason {
  EMPTY("empty", "nothing but white space"),
  NOT_TEXT("not_text", "binary content"),
  UNDECODABLE("undecodable", "no known charset decodes it"),
  TOO_LARGE("too_large", "larger than max-document-bytes"),
  MALFORMED_JSON("malformed_json", "a JSON record that does not parse or holds no text"),
  NOT_A_REPORT("not_a_report", "text that is no annual report on information disclosure"),
  UNREADABLE_FILE("unreadable_file", "the file could not be read or vanished during the run"),
  PARSER_FAILURE("parser_failure", "the parser broke on it, which is a bug to report");

  private final String code;
  private final String explanation;

  RejectReason(String code, String explanation) {
    this.code = code;
    this.explanation = explanation;
  }

  public String code() {
    return code;
  }

  public String explanation() {
    return explanation;
  }
}
