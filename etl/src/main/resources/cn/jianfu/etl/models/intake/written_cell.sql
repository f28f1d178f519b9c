-- One row per file as it was read, kind of record, kind of ledger and community as its rows write it, in the cell and above the table.
-- Named parameters: the days on which the catalogue and the lists of tasks change.
SELECT
    sha256,
    batch,
    record,
    IF(kind = 'statistics', 'certificates', kind) AS ledger,
    community_name,
    heading_community,
    count(*) AS rows,
    count_if(coalesce(day, due_on) IS NULL) AS undated,
    count_if(outcome = 'VOID') AS made_void,
    count_if(outcome = 'REFUSED') AS refused,
    CAST(coalesce(sum(quantity), 0) AS BIGINT) AS quantity,
    collect_set(coalesce(day, due_on)) AS days,
    collect_set(sheet) AS sheets,
    collect_set(unit_name) AS units,
    collect_set(IF(
        certificate_name IS NULL OR record <> 'ROW' OR issued_on IS NULL,
        NULL,
        struct(certificate_name AS name, size(filter(:catalogue_days, start -> start <= issued_on)) AS epoch)
    )) AS certificates,
    collect_set(IF(
        task IS NULL,
        NULL,
        struct(
            task AS name,
            IF(coalesce(day, due_on) IS NULL, NULL, size(filter(:list_days, start -> start <= coalesce(day, due_on)))) AS epoch
        )
    )) AS tasks,
    sum(CAST(xxhash64(issued_on, certificate_name, unit_name) AS DECIMAL(38))) AS digest
FROM intake_batch
WHERE record IN ('ROW', 'SET_ASIDE', 'QUARANTINE')
GROUP BY sha256, batch, record, IF(kind = 'statistics', 'certificates', kind), community_name, heading_community
