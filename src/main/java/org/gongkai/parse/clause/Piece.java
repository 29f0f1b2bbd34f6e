package org.gongkai.parse.clause;

import java.util.Optional;
import org.gongkai.parse.text.Enumerator;

/**
 * A sentence or sub-heading of the problems section, as a stretch of its folded text.
 *
 * @param begin index behind its mark
 * @param heading what it announces, where it is a sub-heading
 */
record Piece(int begin, int end, Optional<Enumerator> mark, Optional<Announcement> heading) {}
