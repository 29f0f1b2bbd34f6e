package org.gongkai.parse.table.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Edition;
import org.gongkai.form.Item;
import org.gongkai.form.Measure;
import org.gongkai.form.OfficialForm;
import org.gongkai.parse.table.atom.AtomScanner;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.atom.TableKind;
import org.gongkai.parse.table.row.Reading;
import org.gongkai.parse.table.row.Reading.Part;
import org.gongkai.parse.text.LabelIndex.Hit;
import org.junit.jupiter.api.Test;

/** What the heads, the rows and the units of a print of table 2 show. */
class EditionSignsTest {

  private static final PrintedRow<Item> LICENSE = row(Item.ADMINISTRATIVE_LICENSE, "许可 7");
  private static final PrintedRow<Item> THREE = row(Item.ADMINISTRATIVE_PENALTY, "处罚 7 0 7");

  @Test
  void tellTheEditionByMostOfTheHeads() {
    assertThat(edition(List.of(THREE), Measure.ISSUED)).isEqualTo(Edition.FORM_2021);
    assertThat(edition(List.of(LICENSE), Measure.NEWLY_MADE)).isEqualTo(Edition.FORM_2019);
    assertThat(edition(List.of(LICENSE), Measure.NEWLY_MADE, Measure.ISSUED, Measure.REPEALED))
        .isEqualTo(Edition.FORM_2021);
  }

  @Test
  void tellTheEditionByItsRowsWhereHeadsDoNot() {
    assertThat(edition(List.of(LICENSE), Measure.DECISIONS)).isEqualTo(Edition.FORM_2021);
    assertThat(edition(List.of(LICENSE, THREE))).isEqualTo(Edition.FORM_2019);
    assertThat(edition(List.of(row(Item.ADMINISTRATIVE_LICENSE, "许可 7 0 7"))))
        .isEqualTo(Edition.FORM_2019);
    assertThat(edition(List.of(row(Item.REGULATION, "规章 7 0 7")))).isEqualTo(Edition.FORM_2021);
    assertThat(edition(List.of(row(Item.GOVERNMENT_PROCUREMENT, "采购 7"))))
        .isEqualTo(Edition.FORM_2019);
    assertThat(edition(List.of(row(Item.OTHER_PUBLIC_SERVICE, "其他 7"))))
        .isEqualTo(Edition.FORM_2019);
  }

  @Test
  void findHeadsOfAnotherEditionOnlyWhereNoneIsOfThePrints() {
    Set<Measure> old = Set.of(Measure.NEWLY_MADE, Measure.DECISIONS);

    assertThat(EditionSigns.areOfAnother(Edition.FORM_2021, old)).isTrue();
    assertThat(EditionSigns.areOfAnother(Edition.FORM_2019, old)).isFalse();
    assertThat(EditionSigns.areOfAnother(Edition.FORM_2019, Set.of(Measure.ISSUED))).isTrue();
    assertThat(EditionSigns.areOfAnother(Edition.FORM_2021, Set.of(Measure.ISSUED))).isFalse();
    assertThat(
            EditionSigns.areOfAnother(
                Edition.FORM_2021, Set.of(Measure.NEWLY_MADE, Measure.ISSUED)))
        .isFalse();
    assertThat(EditionSigns.areOfAnother(Edition.FORM_2021, Set.of(Measure.DECISIONS))).isFalse();
  }

  @Test
  void takeNoNumberForAFigureThatItsColumnDoesNotHold() {
    List<DisclosureCell> changes =
        OfficialForm.disclosures(Edition.FORM_2019, Item.ADMINISTRATIVE_LICENSE);
    List<DisclosureCell> purchases =
        OfficialForm.disclosures(Edition.FORM_2019, Item.GOVERNMENT_PROCUREMENT);

    assertThat(MeasureUnits.fit(reading("8", "-6", "12"), changes)).isTrue();
    assertThat(MeasureUnits.fit(reading("-8", "6", "12"), changes)).isFalse();
    assertThat(MeasureUnits.fit(reading("8", "6", "1.5"), changes)).isFalse();
    assertThat(MeasureUnits.fit(reading("8", "6", "12345678"), changes)).isTrue();
    assertThat(MeasureUnits.fit(reading("8", "6", "123456789"), changes)).isFalse();
    assertThat(MeasureUnits.fit(reading("8", "123456789.5"), purchases)).isTrue();
    assertThat(MeasureUnits.fit(reading("8万元", "7"), purchases)).isFalse();
  }

  @Test
  void preferReadingsWithTheUnitOfEachColumn() {
    List<DisclosureCell> rules = OfficialForm.disclosures(Edition.FORM_2021, Item.REGULATION);
    Reading units = reading("1件", "0件", "25件");
    Reading moved = reading("0件", "25件", "7");

    assertThat(MeasureUnits.choose(List.of(units, moved), rules)).containsExactly(units);
    assertThat(MeasureUnits.choose(List.of(moved, reading("1", "0", "2")), rules)).hasSize(2);
    assertThat(MeasureUnits.choose(List.of(reading("1项", "0件", "2件"), moved), rules)).hasSize(2);
    assertThat(MeasureUnits.choose(List.of(reading("1", "-2", "3"), moved), rules))
        .containsExactly(moved);
  }

  private static Edition edition(List<PrintedRow<Item>> rows, Measure... heads) {
    return EditionSigns.edition(
        rows, Arrays.stream(heads).map(head -> new Hit<>(head, 0, 1)).toList());
  }

  private static PrintedRow<Item> row(Item item, String text) {
    return new PrintedRow<>(
        item, 0, text.length(), AtomScanner.scan(text, 0, text.length(), TableKind.DISCLOSURES));
  }

  /** Numbers with their units. */
  private static Reading reading(String... cells) {
    return new Reading(
        Arrays.stream(cells)
            .map(
                cell ->
                    new Part(cell.replaceAll("[^-.0-9]", ""), cell.replaceAll("[-.0-9]", ""), 0, 1))
            .toList(),
        false);
  }
}
