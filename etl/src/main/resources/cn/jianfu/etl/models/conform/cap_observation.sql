-- One row per thing that a cap may limit: a ledger row, a matter of a unit in a year, a board of a community. What happened has a day (until is null);
-- what stands in a register stands from on_day until the day until.
-- words are what a cap's condition is looked for in; region_code says where it falls: on a community, else within the unit's own region. What is not said is not here: a ledger that does not say how long a meeting took accuses nobody.
WITH leveled AS (
    SELECT *, NOT (unit_code <=> 'UNSTATED') AS stated, concat_ws(' ', name, form, type, level) AS words
    FROM burden_hours
),
matter AS (
    SELECT
        kind,
        matter_id,
        unit_id,
        min(unit_level) AS unit_level,
        min(unit_region) AS unit_region,
        min(counted_on) AS counted_on,
        min(words) AS words,
        count(DISTINCT county_code) AS counties,
        count(DISTINCT township_code) AS townships
    FROM leveled
    -- What nobody says is no unit whose year could be counted.
    WHERE kind IN ('meetings', 'documents', 'inspections') AND stated
    GROUP BY kind, matter_id, unit_id
),
by_row AS (
    SELECT
        row_id, unit_id, unit_level, community_code, counted_on, stands_from, stands_to, words,
        explode(map_filter(
            map(
                'MEETING_MINUTES', IF(kind = 'meetings', minutes, NULL),
                'MEETING_LEVELS_DOWN',
                IF(kind = 'meetings', CASE unit_level WHEN '省级' THEN 4 WHEN '市级' THEN 3 WHEN '县级' THEN 2 WHEN '乡级' THEN 1 END, NULL),
                'MEETING_NOTICE_DAYS', IF(kind = 'meetings', datediff(counted_on, notified_on), NULL),
                'DOCUMENT_PAGES', IF(kind = 'documents', pages, NULL),
                'DOCUMENT_CHARACTERS', IF(kind = 'documents', characters, NULL),
                'RESPONSIBILITY_LETTERS',
                IF(
                    kind IN ('documents', 'signboards', 'tasks') AND words RLIKE '责任书|承诺书|军令状',
                    IF(kind = 'signboards', coalesce(pieces, 1), 1),
                    NULL
                ),
                'FORCED_FEATURES',
                IF(
                    kind = 'groups',
                    IF(coalesce(sign_in, false), 1, 0) + IF(coalesce(points, false), 1, 0) + IF(coalesce(online_time, false), 1, 0),
                    NULL
                ),
                'APPS_BELOW_COUNTY', IF(kind = 'groups' AND unit_level = '乡级', 1, NULL),
                'FORMS_OFF_LIST', IF(kind = 'forms' AND admitted IS NOT NULL, IF(admitted, 0, 1), NULL)
            ),
            (measure, value) -> value IS NOT NULL
        )) AS (measure, value)
    FROM leveled
),
observed AS (
    SELECT
        measure, 'ROW' AS grain, row_id, unit_id, unit_level, community_code, CAST(NULL AS STRING) AS unit_region,
        coalesce(counted_on, stands_from) AS on_day, stands_to AS until, words, CAST(value AS DECIMAL(18, 4)) AS value
    FROM by_row
    WHERE counted_on IS NOT NULL OR stands_from <= stands_to
    UNION ALL
    -- A meeting of the city has communities of two counties or more, one of a county those of two townships or more.
    SELECT
        CASE WHEN kind = 'meetings' AND unit_level = '市级' THEN 'CITY_MEETINGS'
             WHEN kind = 'meetings' THEN 'COUNTY_MEETINGS'
             WHEN kind = 'documents' THEN 'DOCUMENTS_ON_LAST_YEAR'
             ELSE 'INSPECTIONS' END,
        'UNIT_YEAR', NULL, unit_id, unit_level, NULL, unit_region, counted_on, NULL, words, CAST(1 AS DECIMAL(18, 4))
    FROM matter
    WHERE kind <> 'meetings' OR (unit_level = '市级' AND counties >= 2) OR (unit_level = '县级' AND townships >= 2)
    UNION ALL
    SELECT
        CASE sort
            WHEN 'UPRIGHT' THEN 'UPRIGHT_BOARDS'
            WHEN 'MARK' THEN 'DOOR_MARKS'
            WHEN 'GUIDE' THEN 'GUIDE_BOARDS'
            WHEN 'AWARD' THEN 'AWARD_BOARDS'
            WHEN 'WALL_RULES' THEN 'RULES_ON_WALLS'
        END,
        'COMMUNITY', NULL, NULL, NULL, community_code, NULL, stands_from, stands_to, words, CAST(pieces AS DECIMAL(18, 4))
    FROM signboard
    WHERE sort IS NOT NULL AND sort <> 'PLEDGE' AND stands_from <= stands_to
)
SELECT * EXCEPT (unit_region), coalesce(community_code, unit_region) AS region_code
FROM observed
