/**
 * The statistics, one class each.
 *
 * <p>Tables of ingest come in, tables of statistics go out. May not import {@code phrases} or what
 * follows.
 */
package org.gongkai.stats;
