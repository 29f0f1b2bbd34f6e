/**
 * The official tables 2, 3 and 4, in every layout they are flattened to.
 *
 * <p>A {@code page} is made one kind of print; its {@code label}s part it into rows, and a row into
 * {@code atom}s of digits; a {@code row} has one reading if its boundaries are printed, and else
 * all that its print allows, among which the {@code sum}s of the form choose. {@code disclosure},
 * {@code application} and {@code review} do so for their tables. Where more than one reading is
 * left, the cells in which they differ are null.
 */
package org.gongkai.parse.table;
