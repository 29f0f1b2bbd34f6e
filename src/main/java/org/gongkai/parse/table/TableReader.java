package org.gongkai.parse.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Edition;
import org.gongkai.form.ReviewCell;
import org.gongkai.parse.table.application.ApplicationRows;
import org.gongkai.parse.table.application.ApplicationTableReader;
import org.gongkai.parse.table.disclosure.DisclosureRows;
import org.gongkai.parse.table.disclosure.DisclosureTableReader;
import org.gongkai.parse.table.disclosure.ListedDisclosures;
import org.gongkai.parse.table.page.ColumnHeads;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.review.LabelledReviews;
import org.gongkai.parse.table.review.ReviewBlocks;
import org.gongkai.parse.table.review.ReviewBlocksReader;
import org.gongkai.parse.table.review.ReviewRow;
import org.gongkai.parse.table.review.ReviewTableReader;
import org.gongkai.parse.table.row.RowStyle;
import org.gongkai.report.OfficialTable;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Span;
import org.gongkai.report.Text;

/**
 * Finds the official tables in a text and solves them.
 *
 * <p>Tables are found by their own labels, wherever they stand and however they were flattened. The
 * three are read together, because what one shows of the print (glued figures, spaced-out digits,
 * dropped cells) holds for the others.
 */
public final class TableReader {

  private final PageText page;
  private final Optional<ReviewRow> reviewRow;
  private final Optional<ReviewBlocks> reviewBlocks;
  private final Optional<ApplicationRows> applicationRows;
  private final Optional<DisclosureRows> disclosureRows;

  private TableReader(PageText page) {
    this.page = page;
    int size = page.ideographs().size();
    this.reviewRow = ReviewRow.find(page, 0, size);
    this.reviewBlocks = ReviewBlocks.find(page);
    int reviewBegin =
        Math.min(
            reviewRow.map(ReviewRow::firstIdeograph).orElse(size),
            reviewBlocks.map(ReviewBlocks::firstIdeograph).orElse(size));
    Optional<ApplicationRows> found =
        ApplicationRows.find(page, 0, reviewBegin).or(() -> ApplicationRows.find(page, 0, size));
    int applicationBegin = found.map(ApplicationRows::firstIdeograph).orElse(reviewBegin);
    this.disclosureRows =
        DisclosureRows.find(page, 0, Math.min(applicationBegin, reviewBegin))
            .or(() -> DisclosureRows.find(page, 0, size));
    this.applicationRows = found.map(this::inEdition);
  }

  /** A print that ends before the rows of （六） is of the edition of the table before it. */
  private ApplicationRows inEdition(ApplicationRows rows) {
    return rows.showsEdition()
        ? rows
        : disclosureRows.map(before -> rows.of(before.edition())).orElse(rows);
  }

  /** All prints of the three tables in a text, solved. */
  public static OfficialTables read(Text text) {
    return new TableReader(PageText.of(text)).read();
  }

  private OfficialTables read() {
    RowStyle plain = RowStyle.PLAIN;
    RowStyle printed =
        applicationRows.map(rows -> ApplicationTableReader.style(page, rows)).orElse(plain);
    RowStyle applicationStyle = underHeads(printed, ColumnHeads.APPLICATIONS);
    RowStyle disclosed =
        disclosureRows.map(rows -> DisclosureTableReader.style(page, rows)).orElse(plain);
    RowStyle disclosureStyle =
        underHeads(disclosed, ColumnHeads.DISCLOSURES_2019, ColumnHeads.DISCLOSURES_2021);
    Optional<ApplicationTableReader> reader =
        applicationRows.map(rows -> new ApplicationTableReader(page, rows, applicationStyle));
    Optional<OfficialTable<ApplicationCell>> applications =
        reader.map(ApplicationTableReader::read);
    boolean dropsCells = reader.map(ApplicationTableReader::dropsCells).orElse(false);
    Optional<OfficialTable<DisclosureCell>> disclosures =
        ListedDisclosures.read(page)
            .filter(listed -> !isPrintedBefore(listed.span()))
            .or(
                () ->
                    disclosureRows.map(
                        rows ->
                            DisclosureTableReader.read(
                                page,
                                rows,
                                disclosureStyle.and(applicationStyle, rows.hasDigitsTogether()))));
    return new OfficialTables(
        disclosures,
        applications,
        reviews(disclosures, applications, applicationStyle, dropsCells));
  }

  /** Whether another print of table 2 ends before a place: the second may be another agency's. */
  private boolean isPrintedBefore(Span listed) {
    return disclosureRows.filter(rows -> rows.isWholeBefore(page, listed)).isPresent();
  }

  /** Empty lines between the heads of columns part cells as well. */
  private RowStyle underHeads(RowStyle printed, ColumnHeads... heads) {
    return Arrays.stream(heads).anyMatch(neighbours -> neighbours.standApart(page))
        ? printed.withEmptyLinesThatPart()
        : printed;
  }

  private Optional<OfficialTable<ReviewCell>> reviews(
      Optional<OfficialTable<DisclosureCell>> disclosures,
      Optional<OfficialTable<ApplicationCell>> applications,
      RowStyle style,
      boolean dropsCells) {
    Edition edition =
        applications
            .map(OfficialTable::edition)
            .or(() -> disclosures.map(OfficialTable::edition))
            .orElse(Edition.FORM_2021);
    Optional<OfficialTable<ReviewCell>> others =
        LabelledReviews.read(page, edition)
            .or(() -> reviewBlocks.map(print -> reviews(print, style, edition, dropsCells)));
    // A second print may be that of another agency.
    return reviewRow
        .filter(print -> others.stream().allMatch(other -> print.isWholeBefore(page, other.span())))
        .map(print -> reviews(print, style, edition, dropsCells))
        .or(() -> others);
  }

  private OfficialTable<ReviewCell> reviews(
      ReviewRow print, RowStyle style, Edition edition, boolean dropsCells) {

    RowStyle.Sample sample = new RowStyle.Sample(print.row().atoms(), 15);
    RowStyle printed =
        RowStyle.of(
            page.value(),
            List.of(sample),
            page.isSpacedOut(print.firstIdeograph(), print.lastIdeograph()));
    RowStyle own = underHeads(printed, ColumnHeads.REVIEWS);
    return ReviewTableReader.read(
        page, print, own.and(style, RowStyle.hasDigitsTogether(sample)), edition, dropsCells);
  }

  private OfficialTable<ReviewCell> reviews(
      ReviewBlocks print, RowStyle style, Edition edition, boolean dropsCells) {
    RowStyle own = print.style(page).and(style, print.hasDigitsTogether());
    return new ReviewBlocksReader(page, print, own, dropsCells).read(edition);
  }
}
