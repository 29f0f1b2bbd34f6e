/**
 * The damage engine: true figures to printed tables, in every layout, number style and noise that
 * extracted text shows, with the truth of what was printed beside them.
 *
 * <p>A table of true figures comes in; its text and the true state of every cell go out. It knows
 * the official form and nothing of the parser, whose judge it is.
 */
package org.gongkai.cli.sample.table;
