/**
 * The official tables 2, 3 and 4, in every layout they are flattened to.
 *
 * <p>{@link org.gongkai.parse.table.PageText} makes one kind of print of frames, bars and commas;
 * {@link org.gongkai.parse.table.AtomScanner} parts it into labels and atoms of digits; the rows of
 * each table take what stands behind their labels; the readers give the atoms to cells where the
 * sums of the form leave one way ({@link org.gongkai.parse.table.Cutter}, {@link
 * org.gongkai.parse.table.TotalCutter}, {@link org.gongkai.parse.table.BlockCutter}, {@link
 * org.gongkai.parse.table.CountRows}, {@link org.gongkai.parse.table.SumProof}), and null where
 * they leave more.
 */
package org.gongkai.parse.table;
