/**
 * One row, from its atoms to its cells: the cells whose boundaries are printed, or all the ways to
 * cut its digits that its own print allows.
 */
package org.gongkai.parse.table.row;
