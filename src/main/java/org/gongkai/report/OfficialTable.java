package org.gongkai.report;

import java.util.List;
import org.gongkai.form.Cell;
import org.gongkai.form.Edition;

/**
 * An official table as a report prints it: a figure for every cell of its form.
 *
 * @param edition the edition its own labels show
 * @param span the region of the text that it fills
 * @param figures one for each cell of the form, in the form's order
 * @param remarks what is odd about its print, e.g. {@code fee_under_other_heading}
 */
public record OfficialTable<C extends Cell>(
    Edition edition, Span span, List<Figure<C>> figures, List<TableRemark> remarks) {
  public OfficialTable {
    figures = List.copyOf(figures);
    remarks = List.copyOf(remarks);
  }
}
