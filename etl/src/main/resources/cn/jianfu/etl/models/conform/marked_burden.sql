-- One row per accepted row of a ledger other than that of certificates, with what is to be remarked of it. The marks have the names of the columns that
-- count them in the marts of their kind; over a scope the screens count the matters that carry a mark, none of them twice.
SELECT
    burden.*,
    map_keys(map_filter(
        map(
            'over_90', kind = 'meetings' AND minutes > 90,
            'short_notice', kind = 'meetings' AND datediff(counted_on, notified_on) < 1,
            'above_township', kind = 'meetings' AND unit.level IN ('省级', '市级', '县级'),
            'not_admitted', kind = 'forms' AND NOT admitted,
            'short_deadline', kind = 'forms' AND datediff(due_on, asked_on) < 2,
            'photos', kind = 'forms' AND photos,
            'over_10_pages', kind = 'documents' AND pages > 10,
            'over_4000', kind = 'documents' AND characters > 4000,
            'over_5000', kind = 'documents' AND characters > 5000,
            'without_number', kind = 'documents' AND document_no IS NULL,
            'comprehensive', kind = 'inspections' AND concat(coalesce(form, ''), burden.name) LIKE '%综合%',
            'not_approved', kind = 'inspections' AND NOT approved,
            'duty', task.list = 'DUTY',
            'assist', task.list = 'ASSIST',
            'excluded', task.list = 'EXCLUDED',
            'unlisted', task.list = 'UNLISTED',
            'pending', task.list = 'PENDING',
            'disputed', task.disputed
        ),
        (mark, carried) -> coalesce(carried, false)
    )) AS marks
FROM burden
JOIN unit USING (unit_id)
LEFT JOIN task ON task.row_id = burden.row_id
