-- Grain: one row per demanding unit with certificates in the scope and period, or non-compliant ones in the previous period, or that communities refused (which no
-- attribute is known of).
-- place: 1 for the largest figure of those that the ranking is sorted by; as large, as high. A change is the one that is shown, in per cent; from nothing to something
-- is more than any. Ties are broken by name, then by number: the same data always gives the same order. What says no unit is none; it counts in the whole that shares are
-- of.
WITH demand AS (
    SELECT d.unit_id,
           sum(d.certificates) FILTER (WHERE d.month BETWEEN :from_month AND :to_month) AS certificates,
           sum(d.non_compliant) FILTER (WHERE d.month BETWEEN :from_month AND :to_month) AS non_compliant,
           sum(d.non_compliant) FILTER (WHERE d.month BETWEEN :from_month AND :to_month AND d.attribute = 'PROHIBITED') AS prohibited,
           sum(d.non_compliant) FILTER (WHERE d.month BETWEEN :from_month AND :to_month AND d.attribute = 'UNLISTED') AS unlisted,
           sum(d.non_compliant) FILTER (WHERE d.month BETWEEN :previous_from AND :previous_to) AS before,
           count(DISTINCT d.community_code) FILTER (WHERE d.non_compliant > 0 AND d.month BETWEEN :from_month AND :to_month) AS communities,
           count(DISTINCT substr(d.community_code, 1, 9)) FILTER (WHERE d.non_compliant > 0 AND d.month BETWEEN :from_month AND :to_month) AS townships,
           count(DISTINCT d.item_id) FILTER (WHERE d.non_compliant > 0 AND d.month BETWEEN :from_month AND :to_month) AS items
    FROM mart.unit_demand d
    WHERE d.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND d.month BETWEEN :previous_from AND :to_month
      AND (CAST(:attribute AS text) IS NULL OR d.attribute = :attribute)
    GROUP BY d.unit_id
), refusal AS (
    SELECT s.unit_id, sum(s.refused) AS refused
    FROM mart.certificate_set_aside s
    JOIN mart.ledger_file f USING (file_id)
    WHERE coalesce(s.community_code, f.region_code) BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND s.counted_on BETWEEN :from AND :to
    GROUP BY s.unit_id
), counted AS (
    SELECT u.unit_id, coalesce(u.unit_code, u.region_code || ':' || u.name) AS unit_key,
           u.name, u.system, u.level, u.standing, CASE WHEN u.standing = 'UNKNOWN' THEN g.name END AS county,
           coalesce(d.certificates, 0) AS certificates,
           coalesce(d.non_compliant, 0) AS non_compliant,
           coalesce(d.prohibited, 0) AS prohibited,
           coalesce(d.unlisted, 0) AS unlisted,
           coalesce(d.before, 0) AS before,
           coalesce(d.communities, 0) AS communities,
           coalesce(d.townships, 0) AS townships,
           coalesce(d.items, 0) AS items,
           coalesce(s.refused, 0) AS refused,
           sum(coalesce(d.non_compliant, 0)) OVER () AS of_all
    FROM demand d
    FULL JOIN refusal s USING (unit_id)
    JOIN mart.unit u USING (unit_id)
    LEFT JOIN mart.region g ON g.region_code = u.region_code
), measured AS (
    SELECT *, CAST(CASE :sort WHEN 'communities' THEN communities
                              WHEN 'townships' THEN townships
                              WHEN 'items' THEN items
                              WHEN 'certificates' THEN certificates
                              WHEN 'refused' THEN refused
                              WHEN 'change' THEN CASE WHEN before > 0 THEN (non_compliant - before) / before
                                                      WHEN non_compliant > 0 THEN 'infinity'
                                                      ELSE 0 END
                              ELSE non_compliant END AS numeric) AS measure
    FROM counted
)
SELECT *, rank() OVER (ORDER BY measure DESC) AS place, count(*) OVER () AS units
FROM measured
WHERE standing <> 'UNSTATED'
  AND (CAST(:system AS text) IS NULL OR system = :system)
  AND (CAST(:level AS text) IS NULL OR level = :level)
  AND (CAST(:name AS text) IS NULL OR strpos(name, :name) > 0)
  AND (certificates > 0 OR before > 0 OR refused > 0 AND CAST(:attribute AS text) IS NULL)
ORDER BY measure DESC, non_compliant DESC, name, unit_id
LIMIT :limit OFFSET :offset
