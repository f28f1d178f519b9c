-- One row per cap and thing that breaches it: a ledger row, a unit in a year, or a community on a day. The same thing may breach one document and
-- not another.
-- measure breaches 突破上限（处）：按上限逐行、逐单位逐年或逐社区核对，超出限额的算一处；每处都注明所依据的文件
SELECT
    row_number() OVER (
        ORDER BY figure.code, figure.year, figure.community_id, figure.unit_id, figure.row_id
    ) AS breach_id,
    figure.code AS cap_code,
    figure.grain,
    figure.row_id,
    figure.unit_id,
    figure.community_code,
    figure.year,
    figure.on_day,
    figure.value,
    figure.cap_limit
FROM cap_figure AS figure
WHERE NOT CASE figure.operator
    WHEN '<=' THEN figure.value <= figure.cap_limit
    WHEN '<' THEN figure.value < figure.cap_limit
    WHEN '=' THEN figure.value = figure.cap_limit
    WHEN '>=' THEN figure.value >= figure.cap_limit
END
