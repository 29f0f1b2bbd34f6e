/**
 * The official form, once: its tables, rows, columns, labels, codes and sums, in each edition.
 *
 * <p>Nothing comes in and nothing but constants goes out. Imports nothing of the project and no
 * Spark.
 */
package org.gongkai.form;
