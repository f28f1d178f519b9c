-- One row per accepted row of a ledger other than that of certificates: the person-hours that it cost its community, for registers of groups in each
-- month. What the ledger does not say is filled in by the declared factors (reference/burden_factors.csv); estimated tells where.
WITH factor_of AS (
    SELECT map_from_entries(collect_list(struct(factor, value))) AS f
    FROM factor
)
SELECT
    burden.row_id,
    burden.kind,
    burden.community_id,
    burden.unit_id,
    burden.matter_id,
    burden.counted_on,
    burden.since,
    CAST(CASE burden.kind
        WHEN 'meetings' THEN
            coalesce(attendees, 1)
            * (
                coalesce(minutes, f['MEETING_MINUTES_UNSTATED']) / 60
                + IF(concat(coalesce(form, ''), name) RLIKE '视频|电视|电话|网络|线上', 0, f['MEETING_TRAVEL_HOURS'])
            )
        WHEN 'forms' THEN
            coalesce(hours, coalesce(times, 1) * (f['FORM_BASE_HOURS'] + coalesce(items, 0) * f['FORM_ITEM_HOURS']))
            + IF(coalesce(photos, false), coalesce(times, 1) * f['FORM_PHOTO_HOURS'], 0)
        WHEN 'documents' THEN f['DOCUMENT_BASE_HOURS'] + coalesce(pages, 0) * f['DOCUMENT_PAGE_HOURS']
        WHEN 'inspections' THEN
            coalesce(attendants, 1) * coalesce(minutes, f['INSPECTION_MINUTES_UNSTATED']) / 60
            + f['INSPECTION_PREPARATION_HOURS']
        WHEN 'groups' THEN
            f['GROUP_DAYS_A_MONTH'] * (
                coalesce(minutes_a_day, f['GROUP_DAILY_MINUTES_UNSTATED'])
                + f['GROUP_FORCED_MINUTES'] * (
                    IF(coalesce(sign_in, false), 1, 0)
                    + IF(coalesce(points, false), 1, 0)
                    + IF(coalesce(online_time, false), 1, 0)
                )
            ) / 60
        WHEN 'signboards' THEN coalesce(pieces, 1) * f['SIGNBOARD_HOURS']
        WHEN 'tasks' THEN coalesce(people, 1) * coalesce(hours, f['TASK_HOURS_UNSTATED'])
    END AS DECIMAL(18, 4)) AS person_hours,
    CASE burden.kind
        WHEN 'meetings' THEN attendees IS NULL OR minutes IS NULL
        WHEN 'forms' THEN hours IS NULL
        WHEN 'inspections' THEN attendants IS NULL OR minutes IS NULL
        WHEN 'groups' THEN minutes_a_day IS NULL
        WHEN 'tasks' THEN people IS NULL OR hours IS NULL
        ELSE true
    END AS estimated
FROM burden
CROSS JOIN factor_of
