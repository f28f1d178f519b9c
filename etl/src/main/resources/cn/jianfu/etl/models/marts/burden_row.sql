-- One row per accepted row of a ledger other than that of certificates, with the place in the file where it stands.
-- marks as PostgreSQL reads an array.
-- partitioned by community_code
-- measure person_hours 负担工时（人·小时）：该行给本社区造成的工时，按折算系数计算；工作群和APP为每月工时
SELECT
    burden.row_id,
    burden.kind,
    burden.community_code,
    burden.unit_id,
    burden.matter_id,
    burden.counted_on,
    burden.stands_from,
    burden.stands_to,
    burden.name,
    burden.unit_name,
    burden.person_hours,
    burden.estimated,
    concat('{', concat_ws(',', burden.marks), '}') AS marks,
    to_json(struct(
        minutes, attendees, notified_on, burden.level, IF(burden.kind = 'forms', NULL, form) AS form,
        asked_on, due_on, frequency, times, items, field_names, hours, channel, photos, admitted,
        document_no, pages, characters, attendants, approved,
        type, burden.since, members, sign_in, points, online_time, minutes_a_day, place, pieces, list, people
    )) AS details,
    burden.file_id,
    burden.sheet,
    burden.row_number
FROM burden_hours AS burden
SORT BY kind, community_code, counted_on, row_id
