/**
 * Whose a report is, where, and of which year.
 *
 * <p>A parsed report comes in, a resolution with evidence and confidence goes out. No Spark.
 */
package org.gongkai.resolve;
