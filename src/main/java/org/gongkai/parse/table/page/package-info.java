/**
 * What a page prints, made one kind of print: whatever draws or parts cells, frames, bars, commas,
 * indents, becomes tabs, bars and ends of lines, a character for each of its own.
 */
package org.gongkai.parse.table.page;
