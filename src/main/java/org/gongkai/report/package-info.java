/**
 * The nouns: report, agency, place, section, figure, clause, issue.
 *
 * <p>Records without behaviour of a stage. Imports {@code form} only, and no Spark.
 */
package org.gongkai.report;
