package org.gongkai.cli.sample.world;

import java.util.Optional;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;

/**
 * An agency that writes reports.
 *
 * @param name completed by its place, as the truth has it: 建宁县伊家乡人民政府
 * @param ownName as the agency calls itself: 伊家乡人民政府
 * @param shortName as its titles often say: 伊家乡
 * @param county where it is; for an agency above the county, one county of its own
 */
public record Author(
    String name,
    String ownName,
    String shortName,
    AgencyLevel level,
    AgencyKind kind,
    County county,
    Optional<String> township) {

  /** How it speaks of itself: 我乡, 我局, 我县. */
  public String we() {
    if (ownName.endsWith("委员会")) {
      return "我委";
    }
    if (kind == AgencyKind.DEPARTMENT) {
      return "我" + ownName.charAt(ownName.length() - 1);
    }
    if (township.isPresent()) {
      return township.get().endsWith("街道") ? "我街道" : "我" + last(township.get());
    }
    return switch (level) {
      case COUNTY -> "我" + last(county.name());
      case PREFECTURE -> "我市";
      case PROVINCE, NATIONAL -> "我省";
      case TOWNSHIP -> "我镇";
    };
  }

  private static char last(String name) {
    return name.charAt(name.length() - 1);
  }
}
