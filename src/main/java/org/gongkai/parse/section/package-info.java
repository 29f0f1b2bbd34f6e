/** The headings of a report and the sections under them, by the form's six and by their words. */
package org.gongkai.parse.section;
