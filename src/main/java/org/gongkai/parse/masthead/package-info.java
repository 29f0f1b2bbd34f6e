/**
 * Whether a text is an annual report, and what its title, head and foot say: year, agency, place,
 * contact, day of publication.
 */
package org.gongkai.parse.masthead;
