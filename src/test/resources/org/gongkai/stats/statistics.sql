-- Every table of statistics a second time, straight from the tables of ingest and from the official
-- form's definitions, written without a look at the Spark code. Needs the tables of ingest, the
-- table rules(kind, rule, severity), and the variables scopes (a list), first_year and last_year
-- (null for the default window).

CREATE MACRO wilson(k, n, side) AS
  CASE WHEN n > 0 THEN
    least(1, greatest(0,
      ((k / n) + 3.841458820694124 / (2 * n)
        + side * 1.959963984540054
          * sqrt((k / n) * (1 - k / n) / n + 3.841458820694124 / (4 * n * n)))
      / (1 + 3.841458820694124 / n)))
  END;
CREATE MACRO share(k, n) AS CASE WHEN n > 0 THEN k / n END;

-- 1. One row a report --------------------------------------------------------------------------

CREATE VIEW totals3 AS
SELECT report_id, outcome, value FROM applications WHERE applicant = 'total';

CREATE VIEW groups3 AS
SELECT report_id,
  CASE WHEN outcome LIKE 'denied%' THEN 'denied' WHEN outcome LIKE 'unavailable%' THEN 'unavailable'
    WHEN outcome LIKE 'rejected%' THEN 'rejected' WHEN outcome LIKE 'other%' THEN 'other'
    ELSE outcome END AS outcome,
  CASE WHEN count(*) = count(value) THEN sum(value) END::BIGINT AS value
FROM totals3 GROUP BY ALL;

CREATE VIEW figures3 AS
SELECT *,
  coalesce(
    granted >= 0 AND partially_granted >= 0 AND denied >= 0 AND unavailable >= 0 AND rejected >= 0
    AND other >= 0
    AND granted + partially_granted + denied + unavailable + rejected + other = results_total, FALSE)
    AS outcome_ok,
  granted IS NOT NULL AND partially_granted IS NOT NULL AND denied IS NOT NULL
    AND unavailable IS NOT NULL AND rejected IS NOT NULL AND other IS NOT NULL
    AND results_total IS NOT NULL AS outcome_whole
FROM (PIVOT groups3
  ON outcome IN ('new_received', 'carried_over', 'granted', 'partially_granted', 'denied',
    'unavailable', 'rejected', 'other', 'results_total', 'carried_forward')
  USING first(value) GROUP BY report_id);

CREATE VIEW channels4 AS
SELECT report_id, channel,
  max(value) FILTER (outcome = 'total') AS total,
  max(value) FILTER (outcome = 'pending') AS pending,
  max(value) FILTER (outcome = 'corrected') AS corrected,
  count(value) = 5 AND min(value) FILTER (outcome <> 'total') >= 0
    AND sum(value) FILTER (outcome <> 'total') = max(value) FILTER (outcome = 'total') AS ok
FROM reviews GROUP BY ALL;

CREATE VIEW figures4 AS
SELECT report_id,
  bool_and(ok) FILTER (channel = 'reconsideration') AS reconsideration_ok,
  max(total) FILTER (channel = 'reconsideration') AS reconsideration,
  max(total - pending) FILTER (channel = 'reconsideration') AS reconsideration_decided,
  max(corrected) FILTER (channel = 'reconsideration') AS reconsideration_corrected,
  bool_and(ok) FILTER (channel <> 'reconsideration') AS litigation_ok,
  CASE WHEN count(total) FILTER (channel <> 'reconsideration') = 2
    THEN sum(total) FILTER (channel <> 'reconsideration') END::BIGINT AS litigation,
  CASE WHEN count(total - pending) FILTER (channel <> 'reconsideration') = 2
    THEN sum(total - pending) FILTER (channel <> 'reconsideration') END::BIGINT AS litigation_decided,
  CASE WHEN count(corrected) FILTER (channel <> 'reconsideration') = 2
    THEN sum(corrected) FILTER (channel <> 'reconsideration') END::BIGINT AS litigation_corrected
FROM channels4 GROUP BY report_id;

CREATE MACRO whole(v) AS CASE WHEN v = floor(v) THEN v::BIGINT END;

CREATE VIEW counts2 AS
SELECT report_id,
  whole(max(value) FILTER (item = 'administrative_license' AND measure = 'decisions')) AS license_decision,
  whole(max(value) FILTER (item = 'administrative_penalty' AND measure = 'decisions')) AS penalty_decision,
  whole(max(value) FILTER (item = 'administrative_coercion' AND measure = 'decisions')) AS coercion_decision,
  whole(max(value) FILTER (item = 'normative_document' AND measure = 'issued')) AS normative_document_issued,
  whole(max(value) FILTER (item = 'normative_document' AND measure = 'repealed')) AS normative_document_repealed,
  whole(max(value) FILTER (item = 'normative_document' AND measure = 'in_force')) AS normative_document_in_force
FROM disclosures GROUP BY report_id;

CREATE VIEW amounts2 AS
SELECT d.report_id, d.measure,
  CASE WHEN i.report_id IS NULL THEN
    CASE d.unit WHEN '万元' THEN d.value * 10000 WHEN '元' THEN d.value END END::DECIMAL(28, 4) AS yuan,
  d.value IS NOT NULL AS is_stated
FROM disclosures d
LEFT JOIN (SELECT DISTINCT report_id, subject FROM issues WHERE rule = 'amount_unit_in_doubt') i
  ON i.report_id = d.report_id AND i.subject = d.item || '.' || d.measure
WHERE d.measure IN ('fee_amount', 'procurement_amount');

CREATE VIEW stated AS
SELECT report_id,
  CASE WHEN count(DISTINCT items) = 1 THEN max(items) END AS proactive_disclosure,
  count(DISTINCT items) = 1 AND count(qualifier) > 0 AS inexact,
  count(DISTINCT items) > 1 AS ambiguous
FROM (
  SELECT report_id, qualifier,
    whole(value * CASE WHEN unit LIKE '万%' THEN 10000 ELSE 1 END) AS items
  FROM statements WHERE kind = 'proactively_disclosed')
WHERE items IS NOT NULL
GROUP BY report_id;

CREATE VIEW cells AS
SELECT 2 AS n, report_id, status FROM disclosures
UNION ALL SELECT 3, report_id, status FROM applications
UNION ALL SELECT 4, report_id, status FROM reviews;

CREATE TABLE facts AS
SELECT r.report_id, r.agency_id, r.agency_name, r.agency_level, r.agency_kind, r.province_code,
  r.province_name, r.prefecture_name, r.county_code, r.county_name, r.report_year, r.title,
  r.published_on, r.scope AS report_scope,
  CASE r.scope WHEN 'aggregate' THEN 'aggregate' ELSE 'own' END AS scope,
  r.zero_application, r.zero_application_source, r.table2_form, r.table3_form, r.table4_form,
  new_received, carried_over, carried_forward, results_total AS concluded, granted,
  partially_granted, denied, unavailable, rejected, other,
  coalesce(outcome_ok, FALSE) AS outcome_ok, coalesce(outcome_whole, FALSE) AS outcome_whole,
  reconsideration, reconsideration_decided, reconsideration_corrected,
  coalesce(reconsideration_ok, FALSE) AS reconsideration_ok,
  litigation, litigation_decided, litigation_corrected,
  coalesce(litigation_ok, FALSE) AS litigation_ok,
  license_decision, penalty_decision, coercion_decision, normative_document_issued,
  normative_document_repealed, normative_document_in_force,
  fee.yuan AS fee, coalesce(fee.is_stated AND fee.yuan IS NULL, FALSE) AS fee_doubt,
  procurement.yuan AS procurement,
  coalesce(procurement.is_stated AND procurement.yuan IS NULL, FALSE) AS procurement_doubt,
  proactive_disclosure, coalesce(inexact, FALSE) AS inexact, coalesce(ambiguous, FALSE) AS ambiguous,
  coalesce(regexp_matches(r.title, '更正|订正|勘误|修订版|修改版|（修订）|（修改）|重新发布'), FALSE) AS corrects,
  (SELECT count(*) FROM cells c WHERE c.report_id = r.report_id AND status IN ('reported', 'recovered'))
    AS figure_count
FROM reports r
LEFT JOIN figures3 f3 ON f3.report_id = r.report_id
LEFT JOIN figures4 f4 ON f4.report_id = r.report_id
LEFT JOIN counts2 c2 ON c2.report_id = r.report_id
LEFT JOIN amounts2 fee ON fee.report_id = r.report_id AND fee.measure = 'fee_amount'
LEFT JOIN amounts2 procurement
  ON procurement.report_id = r.report_id AND procurement.measure = 'procurement_amount'
LEFT JOIN stated s ON s.report_id = r.report_id;

-- 2. Canonical reports -------------------------------------------------------------------------

-- A report beats another of its agency, year and scope by the first of these that differs.
CREATE TABLE rivals AS
SELECT a.report_id, b.report_id AS other_id,
  CASE WHEN a.corrects <> b.corrects THEN 1
    WHEN a.published_on IS DISTINCT FROM b.published_on THEN 2
    WHEN a.figure_count <> b.figure_count THEN 3 ELSE 4 END AS step,
  CASE WHEN a.corrects <> b.corrects THEN a.corrects
    WHEN a.published_on IS DISTINCT FROM b.published_on
      THEN b.published_on IS NULL OR coalesce(a.published_on > b.published_on, FALSE)
    WHEN a.figure_count <> b.figure_count THEN a.figure_count > b.figure_count
    ELSE a.report_id < b.report_id END AS wins
FROM facts a JOIN facts b
  ON a.agency_id = b.agency_id AND a.report_year = b.report_year AND a.scope = b.scope
    AND a.report_id <> b.report_id;

CREATE TABLE standing AS
SELECT f.report_id,
  count(r.other_id) + 1 AS rival_count,
  count(*) FILTER (r.wins = FALSE) AS beaten_by
FROM facts f LEFT JOIN rivals r USING (report_id) GROUP BY ALL;

CREATE VIEW canonical AS
SELECT f.*,
  -- Where the year is open an agency may stand several times, and counts by its first report.
  (SELECT min(report_id) FROM facts o
   WHERE o.agency_id = f.agency_id AND o.scope = f.scope AND o.report_year IS NULL) AS first_of_agency
FROM facts f JOIN standing s USING (report_id) WHERE beaten_by = 0;

CREATE VIEW expected_canonical_reports AS
SELECT f.report_id, f.agency_id, f.report_year, f.scope, f.report_scope,
  s.beaten_by = 0 AS is_canonical,
  coalesce(best.report_id, f.report_id) AS canonical_report_id,
  CASE WHEN f.agency_id IS NULL OR f.report_year IS NULL THEN 'agency_or_year_open'
    WHEN s.rival_count = 1 THEN 'only_report'
    WHEN s.beaten_by = 0 THEN (ARRAY['corrected', 'published_later', 'more_complete', 'first_by_id'])[
      (SELECT step FROM rivals x JOIN standing y ON y.report_id = x.other_id
       WHERE x.report_id = f.report_id AND y.beaten_by = 1)]
    ELSE (ARRAY['superseded_by_correction', 'published_earlier', 'less_complete', 'later_by_id'])[
      (SELECT step FROM rivals x WHERE x.report_id = f.report_id AND x.other_id = best.report_id)]
  END AS canonical_reason,
  s.rival_count
FROM facts f JOIN standing s USING (report_id)
LEFT JOIN canonical best
  ON best.agency_id = f.agency_id AND best.report_year = f.report_year AND best.scope = f.scope;

-- 3. Sums by year ------------------------------------------------------------------------------

CREATE VIEW chosen AS
SELECT * FROM canonical WHERE list_contains(getvariable('scopes'), scope);

CREATE VIEW panel_window AS
SELECT coalesce(getvariable('first_year'), best.year)::INTEGER AS panel_first_year,
  coalesce(getvariable('last_year'), best.year + 2)::INTEGER AS panel_last_year
FROM (
  SELECT a.report_year AS year
  FROM chosen a
  JOIN chosen b ON b.agency_id = a.agency_id AND b.scope = a.scope AND b.report_year = a.report_year + 1
  JOIN chosen c ON c.agency_id = a.agency_id AND c.scope = a.scope AND c.report_year = a.report_year + 2
  GROUP BY a.report_year ORDER BY count(*) DESC, a.report_year DESC LIMIT 1) best;

CREATE VIEW panel AS
SELECT c.*, w.panel_first_year, w.panel_last_year
FROM chosen c, panel_window w
WHERE c.report_year BETWEEN w.panel_first_year AND w.panel_last_year
  AND (SELECT count(*) FROM chosen o WHERE o.agency_id = c.agency_id AND o.scope = c.scope
       AND o.report_year BETWEEN w.panel_first_year AND w.panel_last_year)
    = w.panel_last_year - w.panel_first_year + 1;

CREATE MACRO year_figures(source) AS TABLE
WITH by_level AS (
  SELECT * FROM query_table(source)
  UNION ALL
  SELECT * REPLACE ('all' AS agency_level) FROM query_table(source)
)
SELECT report_year, province_code, province_name, agency_level, scope, panel_first_year, panel_last_year,
  count(*) AS report_count,
  count(agency_id) FILTER (report_year IS NOT NULL OR report_id = first_of_agency) AS agency_count,
  count(*) FILTER (agency_id IS NULL) AS agency_open_count,
  count(*) FILTER (report_scope = 'unknown') AS scope_unknown_count,
  sum(proactive_disclosure)::BIGINT AS proactive_disclosure_count,
  median(proactive_disclosure) AS proactive_disclosure_median,
  count(proactive_disclosure) AS proactive_disclosure_report_count,
  sum(new_received)::BIGINT AS new_received_count,
  median(new_received) AS new_received_median,
  count(new_received) AS new_received_report_count,
  sum(carried_over)::BIGINT AS carried_over_count,
  median(carried_over) AS carried_over_median,
  count(carried_over) AS carried_over_report_count,
  sum(concluded)::BIGINT AS concluded_count,
  median(concluded) AS concluded_median,
  count(concluded) AS concluded_report_count,
  sum(carried_forward)::BIGINT AS carried_forward_count,
  median(carried_forward) AS carried_forward_median,
  count(carried_forward) AS carried_forward_report_count,
  sum(license_decision)::BIGINT AS license_decision_count,
  median(license_decision) AS license_decision_median,
  count(license_decision) AS license_decision_report_count,
  sum(penalty_decision)::BIGINT AS penalty_decision_count,
  median(penalty_decision) AS penalty_decision_median,
  count(penalty_decision) AS penalty_decision_report_count,
  sum(coercion_decision)::BIGINT AS coercion_decision_count,
  median(coercion_decision) AS coercion_decision_median,
  count(coercion_decision) AS coercion_decision_report_count,
  sum(normative_document_issued)::BIGINT AS normative_document_issued_count,
  median(normative_document_issued) AS normative_document_issued_median,
  count(normative_document_issued) AS normative_document_issued_report_count,
  sum(normative_document_repealed)::BIGINT AS normative_document_repealed_count,
  median(normative_document_repealed) AS normative_document_repealed_median,
  count(normative_document_repealed) AS normative_document_repealed_report_count,
  sum(normative_document_in_force)::BIGINT AS normative_document_in_force_count,
  median(normative_document_in_force) AS normative_document_in_force_median,
  count(normative_document_in_force) AS normative_document_in_force_report_count,
  count(*) FILTER (inexact) AS proactive_disclosure_inexact_count,
  count(*) FILTER (ambiguous) AS proactive_disclosure_ambiguous_count,
  sum(fee)::DECIMAL(28, 4) AS fee_yuan,
  median(fee::DOUBLE) AS fee_median_yuan,
  count(fee) AS fee_report_count,
  sum(procurement)::DECIMAL(28, 4) AS procurement_yuan,
  median(procurement::DOUBLE) AS procurement_median_yuan,
  count(procurement) AS procurement_report_count,
  count(*) FILTER (fee_doubt) AS fee_unit_in_doubt_count,
  count(*) FILTER (procurement_doubt) AS procurement_unit_in_doubt_count,
  count(*) FILTER (zero_application) AS zero_application_count,
  count(zero_application) AS zero_application_known_count,
  count(*) - count(zero_application) AS zero_application_unknown_count,
  count(*) FILTER (zero_application_source = 'table') AS zero_application_by_table_count,
  count(*) FILTER (zero_application_source = 'statement') AS zero_application_by_statement_count,
  share(zero_application_count, zero_application_known_count) AS zero_application_rate,
  wilson(zero_application_count, zero_application_known_count, -1) AS zero_application_rate_low,
  wilson(zero_application_count, zero_application_known_count, 1) AS zero_application_rate_high,
  count(*) FILTER (outcome_ok) AS outcome_report_count,
  count(*) FILTER (NOT outcome_ok) AS outcome_not_assessable_count,
  sum(concluded) FILTER (outcome_ok)::BIGINT AS outcome_concluded_count,
  sum(granted) FILTER (outcome_ok)::BIGINT AS granted_count,
  median(granted) FILTER (outcome_ok) AS granted_median,
  sum(partially_granted) FILTER (outcome_ok)::BIGINT AS partially_granted_count,
  median(partially_granted) FILTER (outcome_ok) AS partially_granted_median,
  sum(denied) FILTER (outcome_ok)::BIGINT AS denied_count,
  median(denied) FILTER (outcome_ok) AS denied_median,
  sum(unavailable) FILTER (outcome_ok)::BIGINT AS unavailable_count,
  median(unavailable) FILTER (outcome_ok) AS unavailable_median,
  sum(rejected) FILTER (outcome_ok)::BIGINT AS rejected_count,
  median(rejected) FILTER (outcome_ok) AS rejected_median,
  sum(other) FILTER (outcome_ok)::BIGINT AS other_count,
  median(other) FILTER (outcome_ok) AS other_median,
  share(granted_count, outcome_concluded_count) AS granted_share,
  wilson(granted_count, outcome_concluded_count, -1) AS granted_share_low,
  wilson(granted_count, outcome_concluded_count, 1) AS granted_share_high,
  share(partially_granted_count, outcome_concluded_count) AS partially_granted_share,
  wilson(partially_granted_count, outcome_concluded_count, -1) AS partially_granted_share_low,
  wilson(partially_granted_count, outcome_concluded_count, 1) AS partially_granted_share_high,
  share(denied_count, outcome_concluded_count) AS denied_share,
  wilson(denied_count, outcome_concluded_count, -1) AS denied_share_low,
  wilson(denied_count, outcome_concluded_count, 1) AS denied_share_high,
  share(unavailable_count, outcome_concluded_count) AS unavailable_share,
  wilson(unavailable_count, outcome_concluded_count, -1) AS unavailable_share_low,
  wilson(unavailable_count, outcome_concluded_count, 1) AS unavailable_share_high,
  share(rejected_count, outcome_concluded_count) AS rejected_share,
  wilson(rejected_count, outcome_concluded_count, -1) AS rejected_share_low,
  wilson(rejected_count, outcome_concluded_count, 1) AS rejected_share_high,
  share(other_count, outcome_concluded_count) AS other_share,
  wilson(other_count, outcome_concluded_count, -1) AS other_share_low,
  wilson(other_count, outcome_concluded_count, 1) AS other_share_high,
  count(*) FILTER (reconsideration_ok) AS reconsideration_report_count,
  count(*) FILTER (NOT reconsideration_ok) AS reconsideration_not_assessable_count,
  sum(reconsideration) FILTER (reconsideration_ok)::BIGINT AS reconsideration_count,
  median(reconsideration) FILTER (reconsideration_ok) AS reconsideration_median,
  sum(reconsideration_decided) FILTER (reconsideration_ok)::BIGINT AS reconsideration_decided_count,
  median(reconsideration_decided) FILTER (reconsideration_ok) AS reconsideration_decided_median,
  sum(reconsideration_corrected) FILTER (reconsideration_ok)::BIGINT AS reconsideration_corrected_count,
  median(reconsideration_corrected) FILTER (reconsideration_ok) AS reconsideration_corrected_median,
  share(reconsideration_corrected_count, reconsideration_decided_count) AS reconsideration_corrected_share,
  wilson(reconsideration_corrected_count, reconsideration_decided_count, -1) AS reconsideration_corrected_share_low,
  wilson(reconsideration_corrected_count, reconsideration_decided_count, 1) AS reconsideration_corrected_share_high,
  count(*) FILTER (litigation_ok) AS litigation_report_count,
  count(*) FILTER (NOT litigation_ok) AS litigation_not_assessable_count,
  sum(litigation) FILTER (litigation_ok)::BIGINT AS litigation_count,
  median(litigation) FILTER (litigation_ok) AS litigation_median,
  sum(litigation_decided) FILTER (litigation_ok)::BIGINT AS litigation_decided_count,
  median(litigation_decided) FILTER (litigation_ok) AS litigation_decided_median,
  sum(litigation_corrected) FILTER (litigation_ok)::BIGINT AS litigation_corrected_count,
  median(litigation_corrected) FILTER (litigation_ok) AS litigation_corrected_median,
  share(litigation_corrected_count, litigation_decided_count) AS litigation_corrected_share,
  wilson(litigation_corrected_count, litigation_decided_count, -1) AS litigation_corrected_share_low,
  wilson(litigation_corrected_count, litigation_decided_count, 1) AS litigation_corrected_share_high
FROM by_level
GROUP BY report_year, province_code, province_name, agency_level, scope, panel_first_year, panel_last_year;

CREATE VIEW full_by_province AS
SELECT *, NULL AS panel_first_year, NULL AS panel_last_year FROM chosen;
CREATE VIEW full_by_nation AS
SELECT * REPLACE (NULL AS province_code, NULL AS province_name) FROM full_by_province;
CREATE VIEW panel_by_nation AS
SELECT * REPLACE (NULL AS province_code, NULL AS province_name) FROM panel;

CREATE VIEW expected_province_year AS
SELECT * EXCLUDE (panel_first_year, panel_last_year) FROM year_figures('full_by_province');
CREATE VIEW expected_national_year AS
SELECT * EXCLUDE (panel_first_year, panel_last_year, province_code, province_name)
FROM year_figures('full_by_nation');
CREATE VIEW expected_province_year_panel AS SELECT * FROM year_figures('panel');
CREATE VIEW expected_national_year_panel AS
SELECT * EXCLUDE (province_code, province_name) FROM year_figures('panel_by_nation');

CREATE VIEW expected_outcome_year AS
SELECT f.report_year, f.province_code, f.province_name, f.agency_level, f.scope, a.outcome, a.applicant,
  sum(a.value)::BIGINT AS application_count, median(a.value) AS application_median,
  count(a.value) AS report_count, count(*) - count(a.value) AS missing_count
FROM chosen f JOIN applications a USING (report_id) GROUP BY ALL;

CREATE VIEW expected_outcome_year_panel AS
SELECT f.report_year, f.province_code, f.province_name, f.agency_level, f.scope, a.outcome, a.applicant,
  f.panel_first_year, f.panel_last_year,
  sum(a.value)::BIGINT AS application_count, median(a.value) AS application_median,
  count(a.value) AS report_count, count(*) - count(a.value) AS missing_count
FROM panel f JOIN applications a USING (report_id) GROUP BY ALL;

-- 4. Agencies over years -----------------------------------------------------------------------

CREATE VIEW expected_agency_year AS
SELECT f.agency_id, f.report_year, f.scope, f.report_id, f.report_scope, f.agency_name, f.agency_level,
  f.agency_kind, f.province_code, f.province_name, f.prefecture_name, f.county_code, f.county_name,
  f.zero_application, f.zero_application_source,
  f.proactive_disclosure AS proactive_disclosure_count, f.new_received AS new_received_count,
  f.carried_over AS carried_over_count, f.concluded AS concluded_count,
  f.carried_forward AS carried_forward_count, f.granted AS granted_count,
  f.partially_granted AS partially_granted_count, f.denied AS denied_count,
  f.unavailable AS unavailable_count, f.rejected AS rejected_count, f.other AS other_count,
  f.reconsideration AS reconsideration_count, f.reconsideration_decided AS reconsideration_decided_count,
  f.reconsideration_corrected AS reconsideration_corrected_count, f.litigation AS litigation_count,
  f.litigation_decided AS litigation_decided_count, f.litigation_corrected AS litigation_corrected_count,
  f.license_decision AS license_decision_count, f.penalty_decision AS penalty_decision_count,
  f.coercion_decision AS coercion_decision_count,
  f.normative_document_issued AS normative_document_issued_count,
  f.normative_document_repealed AS normative_document_repealed_count,
  f.normative_document_in_force AS normative_document_in_force_count,
  f.fee AS fee_yuan, f.procurement AS procurement_yuan,
  p.report_id AS previous_report_id, p.carried_forward AS previous_carried_forward_count,
  p.carried_forward = f.carried_over AS is_carry_over_equal,
  p.normative_document_in_force + f.normative_document_issued - f.normative_document_repealed
    AS normative_document_expected_count,
  p.normative_document_in_force + f.normative_document_issued - f.normative_document_repealed
    = f.normative_document_in_force AS is_in_force_equal,
  f.new_received - p.new_received AS new_received_change_count
FROM canonical f
LEFT JOIN canonical p
  ON p.agency_id = f.agency_id AND p.scope = f.scope AND p.report_year = f.report_year - 1
WHERE f.agency_id IS NOT NULL AND f.report_year IS NOT NULL;

-- 5. Comparisons -------------------------------------------------------------------------------

CREATE VIEW neighbours AS
SELECT f.*, p.report_id AS p_id, p.carried_forward AS p_carried_forward,
  p.normative_document_in_force AS p_in_force, p.new_received AS p_new_received,
  p.proactive_disclosure AS p_proactive_disclosure, p.license_decision AS p_license_decision,
  p.penalty_decision AS p_penalty_decision
FROM canonical f JOIN canonical p
  ON p.agency_id = f.agency_id AND p.scope = f.scope AND p.report_year = f.report_year - 1;

CREATE VIEW jumps AS
SELECT report_id, report_year, p_id, indicator, label, before, now FROM neighbours,
  LATERAL (VALUES
    ('new_received', 'Applications received', p_new_received, new_received),
    ('proactive_disclosure', 'Items stated as disclosed', p_proactive_disclosure, proactive_disclosure),
    ('license_decision', 'Licence decisions', p_license_decision, license_decision),
    ('penalty_decision', 'Penalty decisions', p_penalty_decision, penalty_decision),
    ('normative_document_in_force', 'Normative documents in force', p_in_force, normative_document_in_force))
    AS t(indicator, label, before, now)
WHERE before IS NOT NULL AND now IS NOT NULL;

CREATE VIEW parents AS
SELECT report_id, report_year, 'county' AS level, province_code || '/' || county_code AS place,
  new_received, carried_over, concluded, agency_level
FROM canonical WHERE agency_kind = 'government' AND report_scope = 'aggregate' AND agency_level = 'county'
UNION ALL
SELECT report_id, report_year, 'prefecture', province_code || '/' || prefecture_name,
  new_received, carried_over, concluded, agency_level
FROM canonical WHERE agency_kind = 'government' AND report_scope = 'aggregate' AND agency_level = 'prefecture'
UNION ALL
SELECT report_id, report_year, 'province', province_code,
  new_received, carried_over, concluded, agency_level
FROM canonical WHERE agency_kind = 'government' AND report_scope = 'aggregate' AND agency_level = 'province';

CREATE VIEW children AS
SELECT report_id, report_year, level, place, new_received, carried_over, concluded,
  CASE WHEN agency_kind = 'government' AND agency_level = 'county' THEN county_code
    WHEN agency_kind = 'government' AND agency_level = 'prefecture' THEN prefecture_name END AS governs
FROM canonical, LATERAL (VALUES
  ('county', province_code || '/' || county_code), ('prefecture', province_code || '/' || prefecture_name),
  ('province', province_code)) AS t(level, place)
WHERE report_scope = 'own' AND place IS NOT NULL AND report_year IS NOT NULL
  AND agency_kind IN ('government', 'department')
  AND NOT regexp_matches(coalesce(agency_name, ''), '税务局|海关|气象局|烟草专卖局|邮政管理局|海事局|调查队|消防救援|人民银行|金融监督管理');

CREATE VIEW lying_in AS
SELECT 'prefecture' AS level, code[:2] || '/' || prefecture AS place, code AS division, from_year, to_year
FROM divisions WHERE level = 'county' AND prefecture IS NOT NULL
UNION ALL
SELECT 'province', code[:2], CASE level WHEN 'county' THEN code ELSE name END, from_year, to_year
FROM divisions WHERE level <> 'province';

CREATE VIEW hierarchies AS
SELECT p.report_id, p.report_year, i.indicator, i.label, any_value(i.aggregate) AS aggregate,
  sum(i.own)::BIGINT AS below, count(i.own) AS n,
  (arg_max(c.report_id, (i.own, c.report_id))) AS largest,
  -- Whether everyone is there: the divisions that the gazetteer has for the place and year.
  exists (FROM lying_in d WHERE d.level = p.level AND d.place = p.place
    AND p.report_year >= d.from_year AND p.report_year < coalesce(d.to_year, 9999))
  AND NOT exists (FROM lying_in d WHERE d.level = p.level AND d.place = p.place
    AND p.report_year >= d.from_year AND p.report_year < coalesce(d.to_year, 9999)
    AND NOT list_contains(list_filter(list(c.governs), lambda g: g IS NOT NULL), d.division)) AS everyone
FROM parents p JOIN children c ON c.report_year = p.report_year AND c.level = p.level AND c.place = p.place,
  LATERAL (VALUES ('new_received', 'Applications received', p.new_received, c.new_received),
                  ('carried_over', 'Applications carried over', p.carried_over, c.carried_over),
                  ('concluded', 'Applications concluded', p.concluded, c.concluded))
    AS i(indicator, label, aggregate, own)
WHERE i.own IS NOT NULL AND i.aggregate IS NOT NULL
GROUP BY p.report_id, p.report_year, p.level, p.place, i.indicator, i.label;

CREATE VIEW problem_texts AS
SELECT f.report_id, f.report_year, f.agency_id, t.problems
FROM canonical f
JOIN (SELECT report_id, string_agg(normalized, chr(10) ORDER BY ordinal) AS problems
      FROM clauses WHERE role = 'problem' GROUP BY report_id) t USING (report_id)
WHERE f.agency_id IS NOT NULL AND length(t.problems) >= 60;

CREATE VIEW likenesses AS
SELECT t.report_id, t.report_year, CASE WHEN e.first_agency = t.agency_id THEN e.last_id ELSE e.first_id END AS other_id,
  e.agencies > 1 AS differs
FROM problem_texts t
JOIN (SELECT report_year, problems, min(report_id) AS first_id, arg_min(agency_id, report_id) AS first_agency,
        max(report_id) AS last_id, count(*) AS agencies
      FROM (SELECT report_year, problems, agency_id, min(report_id) AS report_id FROM problem_texts GROUP BY ALL)
      GROUP BY report_year, problems) e
  ON e.problems = t.problems AND e.report_year IS NOT DISTINCT FROM t.report_year;

CREATE TABLE compared AS
SELECT 'carry_over' AS rule, report_id, report_year, p_id AS other_report_id, report_year - 1 AS other_report_year,
  'carried_over.total' AS subject, p_carried_forward::VARCHAR AS expected, carried_over::VARCHAR AS actual,
  carried_over || ' applications were carried over, but the report of the year before carried '
    || p_carried_forward || ' forward' AS message,
  p_carried_forward <> carried_over AS failed
FROM neighbours WHERE p_carried_forward IS NOT NULL AND carried_over IS NOT NULL
UNION ALL
SELECT 'in_force_continuity', report_id, report_year, p_id, report_year - 1,
  'normative_document.in_force', (p_in_force + normative_document_issued - normative_document_repealed)::VARCHAR,
  normative_document_in_force::VARCHAR,
  normative_document_in_force || ' normative documents are in force; last year''s with those issued and repealed make '
    || (p_in_force + normative_document_issued - normative_document_repealed),
  p_in_force + normative_document_issued - normative_document_repealed <> normative_document_in_force
FROM neighbours
WHERE p_in_force + normative_document_issued - normative_document_repealed + normative_document_in_force IS NOT NULL
UNION ALL
SELECT 'year_on_year_jump', report_id, report_year, p_id, report_year - 1, indicator,
  before::VARCHAR, now::VARCHAR, label || ': ' || now || ', after ' || before || ' the year before',
  abs(now - before) >= 100 AND greatest(now, before) >= 10 * least(now, before)
FROM jumps
UNION ALL
SELECT 'hierarchy', report_id, report_year, largest, report_year, indicator,
  CASE WHEN everyone THEN '' ELSE 'at least ' END || below, aggregate::VARCHAR,
  label || ': the aggregate has ' || aggregate || ', the ' || n || ' own reports below it make ' || below
    || CASE WHEN everyone THEN '; no division is missing' ELSE '' END,
  aggregate < below OR (everyone AND aggregate > below)
FROM hierarchies
UNION ALL
SELECT 'duplicate_of_other_agency', report_id, report_year, other_id, report_year, 'problems',
  NULL, 'identical', 'The problems are, word for word, those of report ' || other_id, differs
FROM likenesses;

CREATE VIEW expected_cross_issues AS
SELECT c.report_id, c.report_year, c.rule, r.severity, c.subject, c.other_report_id, c.other_report_year,
  c.expected, c.actual, c.message
FROM compared c JOIN rules r USING (rule) WHERE c.failed;

-- 6. Coverage and rules ------------------------------------------------------------------------

CREATE VIEW homes AS
SELECT d.document_id, d.status, coalesce(d.report_id, o.report_id) AS report_id
FROM documents d LEFT JOIN documents o ON o.document_id = d.duplicate_of AND o.status = 'accepted';

CREATE VIEW coverage_events AS
SELECT report_id, 'document_count' AS counter, 1 AS n FROM homes
UNION ALL SELECT report_id, status || '_count', 1 FROM homes
UNION ALL SELECT report_id, CASE beaten_by WHEN 0 THEN 'canonical_count' ELSE 'superseded_count' END, 1 FROM standing
UNION ALL SELECT report_id, 'scope_' || report_scope || '_count', 1 FROM facts
UNION ALL SELECT report_id, 'agency_open_count', 1 FROM facts WHERE agency_id IS NULL
UNION ALL SELECT report_id, 'place_unresolved_count', 1 FROM facts
  WHERE province_code IS NULL AND agency_level IS DISTINCT FROM 'national'
UNION ALL SELECT report_id, 'table2_' || coalesce('form_' || table2_form, 'absent') || '_count', 1 FROM facts
UNION ALL SELECT report_id, 'table3_' || coalesce('form_' || table3_form, 'absent') || '_count', 1 FROM facts
UNION ALL SELECT report_id, 'table4_' || coalesce('form_' || table4_form, 'absent') || '_count', 1 FROM facts
UNION ALL SELECT report_id, 'table' || n || '_' || status || '_count', 1 FROM cells
UNION ALL SELECT report_id, 'zero_application_unknown_count', 1 FROM facts WHERE zero_application IS NULL
UNION ALL SELECT report_id, 'outcome_' || CASE WHEN outcome_ok THEN 'report' WHEN outcome_whole THEN 'contradictory'
    ELSE 'incomplete' END || '_count', 1 FROM facts WHERE table3_form IS NOT NULL
UNION ALL SELECT report_id, severity || '_issue_count', 1 FROM issues;

CREATE VIEW coverage_sums AS
SELECT f.report_year, f.province_code, f.province_name, f.agency_level, e.counter, sum(e.n)::BIGINT AS n
FROM coverage_events e LEFT JOIN facts f USING (report_id) GROUP BY ALL;

CREATE VIEW expected_rule_year AS
WITH years AS (SELECT report_year, count(*) AS total FROM reports GROUP BY ALL),
skipped AS (
  SELECT report_year, rule, count(*) AS n
  FROM (SELECT report_year, unnest(rules_not_assessable) AS rule FROM reports) GROUP BY ALL),
broken AS (
  SELECT report_year, rule, count(DISTINCT report_id) AS n FROM issues GROUP BY ALL),
paired AS (
  SELECT report_year, rule, count(DISTINCT report_id) AS n,
    count(DISTINCT report_id) FILTER (failed) AS failed FROM compared GROUP BY ALL),
counted AS (
  SELECT r.rule, y.report_year, r.severity,
    CASE r.kind WHEN 'one' THEN y.total - coalesce(s.n, 0) ELSE coalesce(p.n, 0) END AS checked_count,
    CASE r.kind WHEN 'one' THEN coalesce(b.n, 0) ELSE coalesce(p.failed, 0) END AS failed_count,
    y.total
  FROM rules r CROSS JOIN years y
  LEFT JOIN skipped s ON s.rule = r.rule AND s.report_year IS NOT DISTINCT FROM y.report_year
  LEFT JOIN broken b ON b.rule = r.rule AND b.report_year IS NOT DISTINCT FROM y.report_year
  LEFT JOIN paired p ON p.rule = r.rule AND p.report_year IS NOT DISTINCT FROM y.report_year)
SELECT rule, report_year, severity, checked_count, failed_count,
  total - checked_count AS not_assessable_count,
  share(failed_count, checked_count) AS failed_share,
  wilson(failed_count, checked_count, -1) AS failed_share_low,
  wilson(failed_count, checked_count, 1) AS failed_share_high
FROM counted;
