-- Ingest tables at random, the same for the same seed: agencies that report twice or not at all,
-- open places and years, both scopes, tables that are missing, damaged or contradict themselves.
-- Needs: form(kind, edition, a, b, unit) with the cells of the official form, and the variables
-- report_count and seed.

CREATE MACRO draw(id, what, n) AS
  (hash(concat(id, '/', what, '/', getvariable('seed'))) % n)::INTEGER;

CREATE TABLE agency AS
SELECT
  a AS agency,
  'a-' || lpad(a::VARCHAR, 6, '0') AS agency_id,
  CASE draw(a, 'level', 20) WHEN 0 THEN NULL WHEN 1 THEN 'national' WHEN 2 THEN 'province'
    WHEN 3 THEN 'prefecture' WHEN 4 THEN 'prefecture'
    ELSE CASE WHEN draw(a, 'level', 20) < 13 THEN 'county' ELSE 'township' END END AS agency_level,
  CASE draw(a, 'kind', 3) WHEN 0 THEN 'department' ELSE 'government' END AS agency_kind,
  CASE WHEN draw(a, 'place', 12) = 0 THEN NULL
    ELSE (ARRAY['11', '35', '44', '51'])[1 + draw(a, 'province', 4)] END AS province_code
FROM range(greatest(1, (getvariable('report_count') // 4)::INTEGER)) AS t(a);

-- A city whose counties all report, so that its aggregate can be their sum.
CREATE TABLE family AS
SELECT row_number() OVER (ORDER BY code) - 1 AS n, level AS agency_level, name, code[:2] AS province_code,
  prefecture, CASE level WHEN 'county' THEN code END AS county_code
FROM divisions WHERE prefecture = '厦门市' AND to_year IS NULL;

CREATE TABLE reports AS
WITH drawn AS (
  SELECT
    i,
    'r-' || lpad(i::VARCHAR, 7, '0') AS report_id,
    CASE WHEN draw(i, 'open', 25) = 0 THEN NULL ELSE agency_id END AS agency_id,
    agency.agency,
    agency_level, agency_kind, province_code,
    '地' || (agency % 7) AS prefecture_name,
    CASE WHEN agency_level IN ('county', 'township') THEN province_code || lpad((agency % 9)::VARCHAR, 4, '0') END
      AS county_code,
    CASE WHEN draw(i, 'year', 40) = 0 THEN NULL ELSE 2018 + draw(i, 'which year', 6) END AS report_year,
    (ARRAY['own', 'own', 'own', 'unknown', 'unknown', 'aggregate'])[1 + draw(i, 'scope', 6)] AS scope,
    (ARRAY[NULL, '2019', '2019', '2021', '2021', '2021'])[1 + draw(i, 'form 2', 6)] AS table2_form,
    (ARRAY[NULL, '2019', '2019', '2021', '2021', '2021'])[1 + draw(i, 'form 3', 6)] AS table3_form,
    (ARRAY[NULL, '2019', '2019', '2021', '2021', '2021'])[1 + draw(i, 'form 4', 6)] AS table4_form
  FROM range(getvariable('report_count')::INTEGER) AS t(i)
  JOIN agency
    ON agency.agency = draw(i, 'agency', greatest(1, (getvariable('report_count') // 4)::INTEGER))
  UNION ALL
  SELECT 6 * n + year - 2018 AS i, 'f-' || n || '-' || year, 'f-' || n, n, agency_level, 'government', province_code,
    prefecture, county_code, year, CASE agency_level WHEN 'county' THEN 'own' ELSE 'aggregate' END,
    '2021', '2021', '2021'
  FROM family, range(2018, 2024) AS t(year)
)
SELECT
  report_id,
  'd-' || report_id AS document_id,
  CASE WHEN draw(i, 'title', 10) = 0 THEN '年度报告（更正）' WHEN draw(i, 'title', 10) = 1 THEN NULL
    ELSE '年度报告' END AS title,
  agency_id, '机关' || agency AS agency_name, '机关' AS agency_name_raw, agency_level, agency_kind,
  province_code,
  CASE province_code WHEN '11' THEN '北京市' WHEN '35' THEN '福建省' WHEN '44' THEN '广东省'
    WHEN '51' THEN '四川省' END AS province_name,
  prefecture_name, county_code,
  '县' || (agency % 9) AS county_name,
  NULL::VARCHAR AS township_name,
  0.5::DOUBLE AS place_confidence,
  []::STRUCT("kind" VARCHAR, "text" VARCHAR, "begin" INTEGER, "end" INTEGER)[] AS place_evidence,
  'title' AS report_year_source,
  NULL::DATE AS period_start, NULL::DATE AS period_end,
  CASE WHEN draw(i, 'dated', 4) = 0 THEN NULL
    ELSE DATE '2020-01-01' + draw(i, 'date', 3) END AS published_on,
  scope, table2_form, table3_form, table4_form,
  CASE draw(i, 'zero', 3) WHEN 0 THEN NULL WHEN 1 THEN TRUE ELSE FALSE END AS zero_application,
  CASE WHEN draw(i, 'zero', 3) > 0
    THEN CASE draw(i, 'zero source', 3) WHEN 0 THEN 'statement' ELSE 'table' END END AS zero_application_source,
  NULL::VARCHAR AS phone, NULL::VARCHAR AS postal_code, NULL::VARCHAR AS email, NULL::VARCHAR AS address,
  1000 AS char_count, 0 AS issue_count,
  CASE draw(i, 'rules', 4) WHEN 0 THEN ['row_sum', 'results_sum'] WHEN 1 THEN ['table_missing']
    ELSE []::VARCHAR[] END AS rules_not_assessable,
  NULL::VARCHAR AS source_url,
  report_year
FROM drawn;

-- Table 3: applicants at random, everything else as the form's sums have it, then damage.
CREATE TABLE applications AS
WITH parts AS (
  SELECT report_id, a AS outcome, b AS applicant,
    CASE WHEN draw(report_id, a || b, 4) = 0 THEN draw(report_id, b || a, 40)::BIGINT ELSE 0 END AS value
  FROM reports JOIN form ON kind = 'applications' AND edition = table3_form
  WHERE a NOT IN ('new_received', 'results_total') AND b <> 'total'
),
results AS (
  SELECT report_id, 'results_total' AS outcome, applicant, sum(value)::BIGINT AS value
  FROM parts WHERE outcome NOT IN ('carried_over', 'carried_forward') GROUP BY ALL
),
intake AS (
  SELECT report_id, 'new_received' AS outcome, applicant,
    sum(CASE WHEN outcome = 'carried_over' THEN -value ELSE value END)::BIGINT AS value
  FROM parts GROUP BY ALL
),
columns_of_six AS (FROM parts UNION ALL FROM results UNION ALL FROM intake),
whole AS (
  FROM columns_of_six
  UNION ALL
  SELECT report_id, outcome, 'total', sum(value)::BIGINT FROM columns_of_six GROUP BY ALL
),
damaged AS (
  SELECT *, draw(report_id, 'damage', 5) AS kind,
    draw(report_id, outcome || applicant || 'hit', 90) AS hit
  FROM whole
)
SELECT report_id, outcome, applicant,
  CASE WHEN kind = 0 AND hit < 3 THEN NULL WHEN kind = 1 AND hit = 3 THEN value + 1 ELSE value END AS value,
  value::VARCHAR AS raw,
  CASE WHEN kind = 0 AND hit = 0 THEN 'blank' WHEN kind = 0 AND hit < 3 THEN 'unreadable'
    WHEN hit = 4 THEN 'recovered' ELSE 'reported' END AS status,
  NULL::VARCHAR AS proof, 0 AS "begin", 1 AS "end",
  report_year
FROM damaged JOIN reports USING (report_id);

CREATE TABLE reviews AS
WITH parts AS (
  SELECT report_id, a AS channel, b AS outcome,
    CASE WHEN draw(report_id, a || b, 3) = 0 THEN draw(report_id, b || a, 9)::BIGINT ELSE 0 END AS value
  FROM reports JOIN form ON kind = 'reviews' AND table4_form IS NOT NULL AND b <> 'total'
),
whole AS (
  FROM parts
  UNION ALL SELECT report_id, channel, 'total', sum(value)::BIGINT FROM parts GROUP BY ALL
),
damaged AS (SELECT *, draw(report_id, channel || outcome || 'hit', 60) AS hit FROM whole)
SELECT report_id, channel, outcome,
  CASE hit WHEN 0 THEN NULL WHEN 1 THEN value + 1 WHEN 2 THEN -1 ELSE value END AS value,
  value::VARCHAR AS raw,
  CASE hit WHEN 0 THEN 'blank' ELSE 'reported' END AS status,
  NULL::VARCHAR AS proof, 0 AS "begin", 1 AS "end",
  report_year
FROM damaged JOIN reports USING (report_id);

CREATE TABLE disclosures AS
WITH cells AS (
  SELECT report_id, report_year, a AS item, b AS measure, unit AS form_unit,
    draw(report_id, a || b, 12) AS hit, draw(report_id, b || a, 300) AS number
  FROM reports JOIN form ON kind = 'disclosures' AND edition = table2_form
)
SELECT report_id, 1 AS article20_item, item, measure,
  CASE hit WHEN 0 THEN NULL WHEN 1 THEN 0 WHEN 2 THEN number + 0.25 ELSE number END::DECIMAL(18, 4) AS value,
  CASE WHEN form_unit = '万元' AND hit = 3 THEN '元' WHEN form_unit = '万元' AND hit = 4 THEN '项'
    ELSE form_unit END AS unit,
  number::VARCHAR AS raw,
  CASE hit WHEN 0 THEN 'unreadable' ELSE 'reported' END AS status,
  NULL::VARCHAR AS proof, 0 AS "begin", 1 AS "end",
  report_year
FROM cells;

CREATE TABLE statements AS
SELECT report_id, o::INTEGER AS ordinal,
  CASE WHEN draw(report_id, o || 'kind', 3) = 0 THEN 'applications_received'
    ELSE 'proactively_disclosed' END AS kind,
  CASE WHEN draw(report_id, o || 'same', 3) = 0 THEN draw(report_id, o || 'value', 2000) + 0.5
    ELSE draw(report_id, 'value', 2000) END::DECIMAL(18, 4) AS value,
  CASE draw(report_id, o || 'about', 5) WHEN 0 THEN '余' END AS qualifier,
  CASE draw(report_id, o || 'unit', 4) WHEN 0 THEN '万条' ELSE '条' END AS unit,
  '' AS raw, 0 AS "begin", 1 AS "end",
  report_year
FROM reports, range(3) AS t(o)
WHERE draw(report_id, o || 'says', 2) = 0;

CREATE TABLE clauses AS
SELECT report_id, o::INTEGER AS ordinal,
  CASE WHEN o = 3 THEN 'measure' ELSE 'problem' END AS role,
  '' AS text,
  repeat('问题' || draw(report_id, o || 'clause', 5), CASE draw(report_id, 'length', 5) WHEN 0 THEN 3 ELSE 9 END)
    AS normalized,
  []::VARCHAR[] AS themes, 0 AS "begin", 1 AS "end",
  report_year
FROM reports, range(4) AS t(o)
WHERE draw(report_id, 'clauses', 3) > 0;

CREATE TABLE issues AS
SELECT document_id, report_id, report_year,
  rule, severity, subject, NULL::VARCHAR AS expected, NULL::VARCHAR AS actual, message,
  NULL::INTEGER AS "begin", NULL::INTEGER AS "end"
FROM reports,
  (VALUES ('row_sum', 'error', 'granted.total', 'one', 6), ('row_sum', 'error', 'denied.total', 'two', 6),
          ('table_missing', 'warning', 'table2', 'three', 4), ('cell_blank', 'info', 'x', 'four', 3),
          ('amount_unit_in_doubt', 'warning', 'administrative_fee.fee_amount', 'five', 5),
          ('amount_unit_in_doubt', 'warning', 'government_procurement.procurement_amount', 'six', 3))
    AS t(rule, severity, subject, message, one_in)
WHERE draw(report_id, message, one_in) = 0 AND NOT list_contains(rules_not_assessable, rule);

-- Every tenth report came twice, and every twentieth document is none.
CREATE TABLE documents AS
WITH all_documents AS (
  SELECT document_id, 'accepted' AS status, NULL::VARCHAR AS reason, NULL::VARCHAR AS duplicate_of, report_id
  FROM reports
  UNION ALL
  SELECT 'copy-' || document_id, 'duplicate', 'duplicate', document_id, NULL
  FROM reports WHERE draw(report_id, 'copied', 10) = 0
  UNION ALL
  SELECT 'bad-' || i, 'rejected', 'not_a_report', NULL, NULL
  FROM range(getvariable('report_count')::INTEGER // 20) AS t(i)
)
SELECT document_id, 'file' AS source_uri, NULL::VARCHAR AS source_url, NULL::VARCHAR AS content_sha256,
  1::BIGINT AS byte_count, 'UTF-8' AS charset, status, reason, NULL::VARCHAR AS reason_detail, duplicate_of, report_id, 'run' AS run_id
FROM all_documents;
