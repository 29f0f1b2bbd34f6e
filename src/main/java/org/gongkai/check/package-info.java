/**
 * Every quality rule: its code, severity, sentence of explanation, and predicate.
 *
 * <p>A parsed and resolved report comes in, issues go out. No Spark.
 */
package org.gongkai.check;
