package org.gongkai;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the packages to the order of the data flow. */
class ArchitectureTest {

  /** A package may import those of the steps before its own, and none beside it. */
  private static final List<List<String>> FLOW =
      List.of(
          List.of("form"),
          List.of("report"),
          List.of("read"),
          List.of("parse"),
          List.of("resolve"),
          List.of("check"),
          List.of("schema"),
          List.of("tables"),
          List.of("stats", "phrases"),
          List.of("publish"),
          List.of("cli"));

  /** Within the tables: the page, what it prints, its rows, their sums, and each table. */
  private static final List<List<String>> TABLES =
      List.of(
          List.of("page"),
          List.of("label"),
          List.of("atom"),
          List.of("row"),
          List.of("sum"),
          List.of("disclosure", "application", "review"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.gongkai");

  @Test
  void hasThePackagesOfTheFlowAndNoOthers() {
    assertThat(CLASSES.getPackage("org.gongkai").getSubpackages())
        .extracting(JavaPackage::getRelativeName)
        .containsExactlyInAnyOrderElementsOf(FLOW.stream().flatMap(List::stream).toList());
    assertThat(CLASSES.getPackage("org.gongkai").getClasses()).isEmpty();
  }

  @Test
  void importsGoOneWay() {
    importOneWay("org.gongkai", FLOW);
  }

  @Test
  void tablesAreReadFromThePageToTheirCells() {
    importOneWay("org.gongkai.parse.table", TABLES);
    assertThat(CLASSES.getPackage("org.gongkai.parse.table").getSubpackages())
        .extracting(JavaPackage::getRelativeName)
        .containsExactlyInAnyOrderElementsOf(TABLES.stream().flatMap(List::stream).toList());
  }

  private static void importOneWay(String root, List<List<String>> flow) {
    for (int step = 0; step < flow.size(); step++) {
      for (String name : flow.get(step)) {
        String[] later =
            flow.subList(step, flow.size()).stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(name))
                .map(other -> root + "." + other + "..")
                .toArray(String[]::new);
        if (later.length > 0) {
          noClasses()
              .that()
              .resideInAPackage(root + "." + name + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(later)
              .check(CLASSES);
        }
      }
    }
  }

  @Test
  void thePartsOfAReportAreParsedApart() {
    for (JavaPackage part : CLASSES.getPackage("org.gongkai.parse").getSubpackages()) {
      String name = part.getName() + "..";
      noClasses()
          .that()
          .resideInAPackage(name)
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.gongkai.parse..")
                  .and(not(resideInAnyPackage(name, "org.gongkai.parse.text"))))
          .check(CLASSES);
    }
  }

  @Test
  void theCoreDoesNotKnowSpark() {
    String[] core =
        Stream.of("form", "report", "read", "parse", "resolve", "check", "schema")
            .map(name -> "org.gongkai." + name + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAnyPackage(core)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
        .check(CLASSES);
  }
}
