package org.gongkai.cli.sample.prose;

import java.util.Optional;
import org.gongkai.report.ClauseRole;

/**
 * A sentence of the bank, with slots in braces.
 *
 * @param provinceCode the one province whose agencies say it
 */
record Phrase(
    String id, ClauseRole role, String theme, Optional<String> provinceCode, String template) {}
