-- What the statistics must say of a generated corpus, from its truth. Needs the tables documents,
-- reports, applications, canonical_reports, province_year and coverage as the pipeline wrote them,
-- and truth(path, document, original, report_year, province_code, scope, received, stated,
-- granted, partially_granted, denied, unavailable, rejected, other, concluded).
-- original: the document that a repost or correction goes back to, else the document itself.

-- Every document with its truth and what became of it.
CREATE TABLE known AS
SELECT t.*, d.status, c.report_id, c.is_canonical, c.canonical_reason,
  r.report_year AS read_year, r.province_code AS read_province, r.scope AS read_scope,
  r.zero_application, r.zero_application_source
FROM truth t
LEFT JOIN documents d ON ends_with(d.source_uri, t.path)
LEFT JOIN reports r ON r.report_id = d.report_id AND d.status = 'accepted'
LEFT JOIN canonical_reports c ON c.report_id = r.report_id;

-- Readable for shares of outcomes: every row of table 3 is there, and together they make the total.
CREATE TABLE readable AS
SELECT report_id
FROM applications WHERE applicant = 'total'
GROUP BY report_id
HAVING bool_and(value >= 0 IS TRUE) FILTER (outcome NOT IN ('new_received', 'carried_over', 'carried_forward'))
  AND sum(value) FILTER (outcome NOT IN ('new_received', 'carried_over', 'carried_forward', 'results_total'))
    = max(value) FILTER (outcome = 'results_total');

-- Rows of the sums: own figures, one report an agency and year, in the place where it was read.
CREATE TABLE counted AS
SELECT k.*, e.report_id IS NOT NULL AS is_readable,
  CASE zero_application_source WHEN 'table' THEN received = 0 WHEN 'statement' THEN stated = 0 END AS true_zero
FROM known k LEFT JOIN readable e USING (report_id)
WHERE is_canonical AND read_scope <> 'aggregate';

CREATE VIEW expected AS
SELECT report_year, province_code,
  count(*) AS report_count,
  count(*) FILTER (zero_application IS NOT NULL AND true_zero) AS zero_application_count,
  count(*) FILTER (zero_application IS NOT NULL) AS zero_application_known_count,
  count(*) FILTER (zero_application IS NULL) AS zero_application_unknown_count,
  count(*) FILTER (is_readable) AS outcome_report_count,
  sum(granted) FILTER (is_readable) AS granted_count,
  sum(partially_granted) FILTER (is_readable) AS partially_granted_count,
  sum(denied) FILTER (is_readable) AS denied_count,
  sum(unavailable) FILTER (is_readable) AS unavailable_count,
  sum(rejected) FILTER (is_readable) AS rejected_count,
  sum(other) FILTER (is_readable) AS other_count,
  sum(concluded) FILTER (is_readable) AS concluded
FROM counted WHERE read_province IS NOT NULL AND read_year IS NOT NULL
GROUP BY ALL;

-- Each query below finds what is wrong; none must find anything.

-- name: every document is accounted for
SELECT path, status FROM known WHERE status IS NULL OR status NOT IN ('accepted', 'duplicate');

-- name: year, place and scope are as they are or open, never wrong
SELECT document, read_year, report_year, read_province, province_code, read_scope, scope FROM known
WHERE status = 'accepted' AND (read_year <> report_year OR read_province <> province_code
  OR (read_scope <> scope AND (read_scope <> 'unknown' OR scope = 'aggregate')));

-- name: a report counts once, however often it was posted or corrected
SELECT original, list(canonical_reason) FROM known
GROUP BY original
HAVING count(*) FILTER (is_canonical) = 0
  OR (count(*) FILTER (is_canonical) > 1 AND NOT bool_or(canonical_reason = 'agency_or_year_open'));

-- name: rates of zero applications and shares of outcomes are the true ones
SELECT p.report_year, p.province_code, e, p.zero_application_count, p.zero_application_known_count,
  p.zero_application_unknown_count, p.outcome_report_count, p.granted_count, p.denied_count
FROM (SELECT * FROM province_year WHERE agency_level = 'all' AND scope = 'own'
    AND province_code IS NOT NULL AND report_year IS NOT NULL) p
FULL JOIN expected e USING (report_year, province_code)
WHERE (p.report_count, p.zero_application_count, p.zero_application_known_count, p.zero_application_unknown_count,
    p.outcome_report_count)
    IS DISTINCT FROM (e.report_count, e.zero_application_count, e.zero_application_known_count,
      e.zero_application_unknown_count, e.outcome_report_count)
  OR (p.granted_count, p.partially_granted_count, p.denied_count, p.unavailable_count, p.rejected_count, p.other_count)
    IS DISTINCT FROM (e.granted_count, e.partially_granted_count, e.denied_count, e.unavailable_count,
      e.rejected_count, e.other_count)
  OR abs(p.zero_application_rate - e.zero_application_count / e.zero_application_known_count) > 1e-9
  OR abs(p.granted_share - e.granted_count / nullif(e.concluded, 0)) > 1e-9
  OR abs(p.denied_share - e.denied_count / nullif(e.concluded, 0)) > 1e-9
  OR (p.granted_share IS NULL) <> (coalesce(e.concluded, 0) = 0);

-- name: coverage holds every report, and says of each that a rate or share leaves out why it does
WITH of_truth AS (
  SELECT read_year AS report_year, read_province AS province_code,
    count(*) FILTER (status = 'accepted') AS accepted_count,
    count(*) FILTER (is_canonical) AS canonical_count,
    count(*) FILTER (NOT is_canonical) AS superseded_count,
    count(*) FILTER (status = 'accepted' AND read_province IS NULL) AS place_unresolved_count,
    count(*) FILTER (status = 'accepted' AND zero_application IS NULL) AS zero_application_unknown_count,
    count(*) FILTER (e.report_id IS NOT NULL) AS outcome_report_count,
    count(*) FILTER (status = 'accepted' AND e.report_id IS NULL) AS outcome_left_out_count
  FROM known k LEFT JOIN readable e USING (report_id) WHERE status = 'accepted' GROUP BY ALL),
of_coverage AS (
  SELECT report_year, province_code, sum(accepted_count) AS accepted_count, sum(canonical_count) AS canonical_count,
    sum(superseded_count) AS superseded_count, sum(place_unresolved_count) AS place_unresolved_count,
    sum(zero_application_unknown_count) AS zero_application_unknown_count,
    sum(outcome_report_count) AS outcome_report_count,
    sum(table3_absent_count + outcome_incomplete_count + outcome_contradictory_count) AS outcome_left_out_count
  FROM coverage WHERE accepted_count > 0 GROUP BY ALL)
SELECT t, c FROM of_truth t FULL JOIN of_coverage c
  ON t.report_year IS NOT DISTINCT FROM c.report_year AND t.province_code IS NOT DISTINCT FROM c.province_code
WHERE t IS DISTINCT FROM c;
