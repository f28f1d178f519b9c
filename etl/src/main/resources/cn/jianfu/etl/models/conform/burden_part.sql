-- One row per accepted row of a ledger other than that of certificates, with its marks and its hours in parts, as quantities by term. What the ledger states is the quantity
-- of the empty term; a factor that stands in for what it does not state (…_UNSTATED) has one only where it does not. Of groups and apps: each month.
-- estimated tells whether factors had to stand in.
SELECT
    marked_burden.* EXCEPT (on_site),
    map_filter(
        CASE kind
            WHEN 'meetings' THEN map(
                '', attendees * minutes / 60,
                'MEETING_PEOPLE_UNSTATED', IF(attendees IS NULL, minutes / 60, NULL),
                'MEETING_MINUTES_UNSTATED', IF(minutes IS NULL, attendees, NULL),
                'MEETING_MINUTES_UNSTATED*MEETING_PEOPLE_UNSTATED', IF(minutes IS NULL AND attendees IS NULL, 1, NULL),
                'MEETING_TRAVEL_HOURS', IF(on_site, attendees, NULL),
                'MEETING_TRAVEL_HOURS*MEETING_PEOPLE_UNSTATED', IF(on_site AND attendees IS NULL, 1, NULL)
            )
            WHEN 'forms' THEN map(
                '', hours,
                'FORM_BASE_HOURS', IF(hours IS NULL, times, NULL),
                'FORM_BASE_HOURS*FORM_TIMES_UNSTATED', IF(hours IS NULL AND times IS NULL, 1, NULL),
                'FORM_ITEM_HOURS', IF(hours IS NULL, times * items, NULL),
                'FORM_ITEM_HOURS*FORM_TIMES_UNSTATED', IF(hours IS NULL AND times IS NULL, items, NULL),
                'FORM_PHOTO_HOURS', IF(photos, times, NULL),
                'FORM_PHOTO_HOURS*FORM_TIMES_UNSTATED', IF(photos AND times IS NULL, 1, NULL)
            )
            WHEN 'documents' THEN map('DOCUMENT_BASE_HOURS', 1, 'DOCUMENT_PAGE_HOURS', pages)
            WHEN 'inspections' THEN map(
                '', attendants * minutes / 60,
                'INSPECTION_PEOPLE_UNSTATED', IF(attendants IS NULL, minutes / 60, NULL),
                'INSPECTION_MINUTES_UNSTATED', IF(minutes IS NULL, attendants, NULL),
                'INSPECTION_MINUTES_UNSTATED*INSPECTION_PEOPLE_UNSTATED', IF(minutes IS NULL AND attendants IS NULL, 1, NULL),
                'INSPECTION_PREPARATION_HOURS', 1
            )
            WHEN 'groups' THEN map(
                'GROUP_DAYS_A_MONTH', minutes_a_day / 60,
                'GROUP_DAILY_MINUTES_UNSTATED*GROUP_DAYS_A_MONTH', IF(minutes_a_day IS NULL, 1, NULL),
                'GROUP_FORCED_MINUTES*GROUP_DAYS_A_MONTH',
                IF(coalesce(sign_in, false), 1, 0) + IF(coalesce(points, false), 1, 0) + IF(coalesce(online_time, false), 1, 0)
            )
            WHEN 'signboards' THEN map('SIGNBOARD_HOURS', coalesce(pieces, 1))
            WHEN 'tasks' THEN map(
                '', people * hours,
                'TASK_PEOPLE_UNSTATED', IF(people IS NULL, hours, NULL),
                'TASK_HOURS_UNSTATED', IF(hours IS NULL, people, NULL),
                'TASK_HOURS_UNSTATED*TASK_PEOPLE_UNSTATED', IF(hours IS NULL AND people IS NULL, 1, NULL)
            )
        END,
        (term, quantity) -> coalesce(quantity, 0) <> 0
    ) AS parts,
    CASE kind
        WHEN 'meetings' THEN attendees IS NULL OR minutes IS NULL
        WHEN 'forms' THEN hours IS NULL OR (coalesce(photos, false) AND times IS NULL)
        WHEN 'inspections' THEN attendants IS NULL OR minutes IS NULL
        WHEN 'groups' THEN minutes_a_day IS NULL
        WHEN 'tasks' THEN people IS NULL OR hours IS NULL
        ELSE true
    END AS estimated
FROM (
    SELECT *, NOT concat(coalesce(form, ''), name) RLIKE '视频|电视|电话|网络|线上' AS on_site
    FROM marked_burden
) AS marked_burden
