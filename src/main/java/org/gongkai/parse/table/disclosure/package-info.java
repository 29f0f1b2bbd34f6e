/** Table 2, which no sum covers: print decides, or a sentence of the report. */
package org.gongkai.parse.table.disclosure;
