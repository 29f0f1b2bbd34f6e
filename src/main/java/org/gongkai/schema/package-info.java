/**
 * Every column and table, once.
 *
 * <p>The warehouse, the checks, the dictionary and the data package are made from it. No Spark.
 */
package org.gongkai.schema;
