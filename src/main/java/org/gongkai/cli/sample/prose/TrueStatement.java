package org.gongkai.cli.sample.prose;

import java.util.Optional;
import org.gongkai.report.StatementKind;

/**
 * A number that the prose states.
 *
 * @param qualifier the word that makes it inexact: 余, 约
 */
public record TrueStatement(StatementKind kind, long value, Optional<String> qualifier) {}
