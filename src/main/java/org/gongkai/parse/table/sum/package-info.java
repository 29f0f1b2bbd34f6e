/** The sums of the official form, which choose between readings of rows and fill cells. */
package org.gongkai.parse.table.sum;
