/**
 * Characters, numerals, words and sentences of Chinese text, whatever part of a report it is.
 *
 * <p>Folded text leads back to what is printed; cues are patterns found in time linear in the text.
 */
package org.gongkai.parse.text;
