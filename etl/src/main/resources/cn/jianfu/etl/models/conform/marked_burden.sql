-- One row per accepted row of a ledger other than that of certificates, with what is to be remarked of it. The marks have the names of the columns that
-- count them in the marts of their kind; over a scope the screens count the matters that carry a mark, none of them twice.
SELECT
    *,
    map_keys(map_filter(
        map(
            'over_90', kind = 'meetings' AND minutes > 90,
            'short_notice', kind = 'meetings' AND datediff(counted_on, notified_on) < 1,
            'above_township', kind = 'meetings' AND unit_level IN ('省级', '市级', '县级'),
            'not_admitted', kind = 'forms' AND NOT admitted,
            'short_deadline', kind = 'forms' AND datediff(due_on, asked_on) < 2,
            'photos', kind = 'forms' AND photos,
            'over_10_pages', kind = 'documents' AND pages > 10,
            'over_4000', kind = 'documents' AND characters > 4000,
            'over_5000', kind = 'documents' AND characters > 5000,
            'without_number', kind = 'documents' AND document_no IS NULL,
            'comprehensive', kind = 'inspections' AND concat(coalesce(form, ''), name) LIKE '%综合%',
            'not_approved', kind = 'inspections' AND NOT approved,
            'duty', task_list = 'DUTY',
            'assist', task_list = 'ASSIST',
            'excluded', task_list = 'EXCLUDED',
            'unlisted', task_list = 'UNLISTED',
            'pending', task_list = 'PENDING',
            'disputed', disputed
        ),
        (mark, carried) -> coalesce(carried, false)
    )) AS marks
FROM (
    SELECT
        *,
        coalesce(decided_list, undecided_list) AS task_list,
        decided_list IS NULL AND coalesce(list <> machine_list AND machine_list <> 'PENDING', false) AS disputed
    FROM (
        SELECT
            *,
            -- What counts of a task as long as no person has decided.
            CASE
                WHEN list IS NULL OR list = machine_list THEN machine_list
                WHEN machine_list = 'PENDING' THEN list
                ELSE 'PENDING'
            END AS undecided_list
        FROM burden
    )
)
