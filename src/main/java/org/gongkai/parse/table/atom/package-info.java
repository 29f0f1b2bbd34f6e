/**
 * What stands between two labels, piece by piece: figures, marks for nothing and the traces of
 * blank cells, without the numbers of pages, dates and labels.
 */
package org.gongkai.parse.table.atom;
