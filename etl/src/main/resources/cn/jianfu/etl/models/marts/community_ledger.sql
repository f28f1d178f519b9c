-- One row per ledger file, kind of ledger in it and community: the days that it speaks of, and whether it counts.
-- Days are null in registers (groups, signboards), which say how things stand: on stood_on. SUPERSEDED: superseded_by has taken its place; OVERLAPS: held
-- back, since it has a part only of an earlier one's months.
-- A ledger without rows that says so (零报告) counts, with no rows, for its period; not where another one has rows in it.
SELECT
    dated.file_id,
    dated.ledger_kind,
    region.region_code AS community_code,
    dated.first_day,
    dated.last_day,
    dated.rows,
    standing.status,
    standing.superseded_by,
    IF(dated.ledger_kind IN ('groups', 'signboards'), filed_ledger.last_day, NULL) AS stood_on
FROM (
    SELECT
        file.file_id,
        read_row.ledger AS ledger_kind,
        place.community_id,
        IF(
            read_row.ledger IN ('groups', 'signboards'),
            NULL,
            coalesce(min(coalesce(read_row.day, read_row.due_on)), min(intake_file.period_from))
        ) AS first_day,
        IF(
            read_row.ledger IN ('groups', 'signboards'),
            NULL,
            coalesce(max(coalesce(read_row.day, read_row.due_on)), max(intake_file.period_to))
        ) AS last_day,
        count(*) AS rows
    FROM read_row
    JOIN file USING (sha256)
    JOIN intake_file USING (sha256)
    JOIN place
        ON place.file_id = file.file_id
        AND place.community_name <=> read_row.community_name
        AND place.heading_community <=> read_row.heading_community
    WHERE file.is_first
        AND place.community_id IS NOT NULL
        AND (
            read_row.ledger IN ('groups', 'signboards')
            OR coalesce(read_row.day, read_row.due_on, intake_file.period_from) IS NOT NULL
        )
    GROUP BY file.file_id, read_row.ledger, place.community_id
) AS dated
JOIN standing ON standing.file_id = dated.file_id AND standing.ledger = dated.ledger_kind
JOIN filed_ledger ON filed_ledger.file_id = dated.file_id AND filed_ledger.ledger = dated.ledger_kind
JOIN region ON region.region_id = dated.community_id
UNION ALL
SELECT
    file.file_id,
    IF(nothing.kind = 'statistics', 'certificates', nothing.kind),
    region.region_code,
    nothing.period_from,
    nothing.period_to,
    0,
    'COUNTS',
    NULL,
    NULL
FROM file
JOIN intake_file AS nothing USING (sha256)
JOIN file_community USING (file_id)
JOIN region ON region.region_id = file_community.community_id
LEFT ANTI JOIN filed_ledger AS other
    ON other.community_id = file_community.community_id
    AND other.ledger = IF(nothing.kind = 'statistics', 'certificates', nothing.kind)
    AND other.first_day <= nothing.period_to
    AND other.last_day >= nothing.period_from
WHERE file.is_first AND nothing.nothing AND nothing.code IS NULL
SORT BY file_id, ledger_kind, community_code
