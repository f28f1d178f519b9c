-- One row per ledger row of a void (作废) or refused (未予出具) certificate: it is no certificate, and it is not lost.
-- partitioned by file_id
-- measure refused 未予出具（行）：社区没有出具的，按台账行计，计在要求出具的单位名下；不计入出具证明
-- measure made_void 作废（行）：写了又作废或整行划去的，按台账行计；不计入出具证明
SELECT
    file_id,
    sheet,
    row_number,
    IF(outcome = 'VOID', 1, 0) AS made_void,
    IF(outcome = 'REFUSED', 1, 0) AS refused,
    community_code,
    counted_on,
    issued_on,
    unit_id,
    certificate_number,
    certificate_name,
    unit_name,
    message
FROM set_aside
SORT BY file_id, sheet, row_number
