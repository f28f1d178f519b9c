-- One row per file and ledger in it: the community and the days that it speaks of. Community is null when there are several or none;
-- days are those of its rows, or what its title says where no row has a day. A register (groups, signboards) speaks of one month: the last of the period that
-- its title or file name tells, else the month in which the file was last changed, since nobody tells how things will stand.
WITH dated AS (
    SELECT
        file.file_id,
        read_row.ledger,
        count(*) AS rows,
        IF(count(DISTINCT place.community_id) = 1, min(place.community_id), NULL) AS community_id,
        coalesce(min(coalesce(read_row.day, read_row.due_on)) FILTER (WHERE place.community_id IS NOT NULL), min(intake_file.period_from)) AS first_day,
        coalesce(max(coalesce(read_row.day, read_row.due_on)) FILTER (WHERE place.community_id IS NOT NULL), max(intake_file.period_to)) AS last_day,
        least(max(intake_file.period_to), CAST(min(file.modified_at) AS DATE)) AS stood_on
    FROM read_row
    JOIN file USING (sha256)
    JOIN intake_file USING (sha256)
    JOIN place
        ON place.file_id = file.file_id
        AND place.community_name <=> read_row.community_name
        AND place.heading_community <=> read_row.heading_community
    WHERE file.is_first
    GROUP BY file.file_id, read_row.ledger
)
SELECT
    file_id,
    ledger,
    rows,
    community_id,
    IF(ledger IN ('groups', 'signboards'), CAST(trunc(stood_on, 'MM') AS DATE), first_day) AS first_day,
    IF(ledger IN ('groups', 'signboards'), last_day(stood_on), last_day) AS last_day
FROM dated
