package org.gongkai.publish;

import org.gongkai.schema.Table;

/** A table as it was published: how many rows, and the CSV file that holds them. */
record PublishedTable(Table table, long rowCount, PublishedFile csv) {}
