/** The clauses of the problems section: where each begins, its role and its themes. */
package org.gongkai.parse.clause;
