/** The labels of the official form, however they were cut, torn and left out. */
package org.gongkai.parse.table.label;
