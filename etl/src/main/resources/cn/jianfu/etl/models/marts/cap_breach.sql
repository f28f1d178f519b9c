-- One row per cap and thing that breaches it, as long as it does: a ledger row, a unit in a year counted up to a month's end, or a community by its register.
-- The same thing may breach one document and not another.
-- measure breaches 突破上限（处）：按上限逐行、逐单位逐年或逐社区核对，超出限额的算一处；每处都注明所依据的文件
SELECT
    xxhash64(figure.code, figure.grain, figure.row_id, figure.unit_id, figure.community_code, figure.year, figure.on_day) AS breach_id,
    figure.code AS cap_code,
    figure.grain,
    figure.row_id,
    figure.unit_id,
    figure.community_code,
    figure.year,
    figure.on_day,
    figure.last_day,
    figure.latest,
    figure.value,
    figure.cap_limit
FROM cap_figure AS figure
WHERE NOT CASE figure.operator
    WHEN '<=' THEN figure.value <= figure.cap_limit
    WHEN '<' THEN figure.value < figure.cap_limit
    WHEN '=' THEN figure.value = figure.cap_limit
    WHEN '>=' THEN figure.value >= figure.cap_limit
END
