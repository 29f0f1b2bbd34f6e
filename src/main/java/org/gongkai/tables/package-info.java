/**
 * The warehouse: snapshots, reading and writing of catalogued tables, the ingest job.
 *
 * <p>Documents come in, the tables of ingest go out. Spark starts here.
 */
package org.gongkai.tables;
