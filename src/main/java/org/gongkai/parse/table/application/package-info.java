/** Table 3: seven columns whose last is the sum of the others, and rows that make totals. */
package org.gongkai.parse.table.application;
