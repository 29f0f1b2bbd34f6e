/** Table 4: blocks of four outcomes and their total, in one row or in one for each channel. */
package org.gongkai.parse.table.review;
