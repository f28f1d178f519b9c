-- One row per ledger row of a void (作废) or refused (未予出具) certificate: it is no certificate, and it is not lost.
-- measure refused 未予出具（行）：社区没有出具的，按台账行计，计在要求出具的单位名下；不计入出具证明
-- measure made_void 作废（行）：写了又作废或整行划去的，按台账行计；不计入出具证明
SELECT
    set_aside.file_id,
    set_aside.sheet,
    set_aside.row_number,
    IF(set_aside.outcome = 'VOID', 1, 0) AS made_void,
    IF(set_aside.outcome = 'REFUSED', 1, 0) AS refused,
    region.region_code AS community_code,
    set_aside.counted_on,
    set_aside.issued_on,
    set_aside.unit_id,
    set_aside.certificate_number,
    set_aside.certificate_name,
    set_aside.unit_name,
    set_aside.message
FROM set_aside
LEFT JOIN region ON region.region_id = set_aside.community_id
SORT BY set_aside.file_id, set_aside.sheet, set_aside.row_number
