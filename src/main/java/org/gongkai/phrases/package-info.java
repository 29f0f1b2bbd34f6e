/**
 * Recurring phrasing of the problems sections.
 *
 * <p>Clauses come in, phrases, families, themes and reuse go out. May not import {@code stats} or
 * what follows.
 */
package org.gongkai.phrases;
