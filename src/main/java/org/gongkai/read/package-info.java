/**
 * Bytes to text.
 *
 * <p>Bytes of files and of JSON records come in, decoded documents or reasons of rejection go out.
 * No Spark.
 */
package org.gongkai.read;
