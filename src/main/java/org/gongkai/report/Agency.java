package org.gongkai.report;

import java.util.Optional;

/**
 * The agency (机关) that a report speaks for.
 *
 * @param agencyId the same for one agency over years and spellings; empty where the name is open
 * @param name canonical name, completed by the place: 建宁县伊家乡人民政府
 * @param nameRaw the fullest form that is printed: 伊家乡人民政府
 */
public record Agency(
    Optional<String> agencyId,
    Optional<String> name,
    Optional<String> nameRaw,
    Optional<AgencyLevel> level,
    AgencyKind kind) {}
