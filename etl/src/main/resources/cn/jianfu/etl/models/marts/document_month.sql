-- One row per community, month (its first day) and issuing unit. Columns that count a mark count rows here, and matters on the screens (marked_burden).
-- partitioned by community_code
-- measure documents 收到文件（件）：按发文单位和文号（没有文号的按标题）认定，同一份文件只算一件
-- measure entries 登记行数（行）：收文台账当月登记的行数
-- measure pages 文件页数（页）：登记的页数合计
-- measure characters 文件字数（字）：登记的字数合计
-- measure person_hours 办文工时（人·小时）：每件收登传的时间加每页阅读时间
-- measure over_10_pages 超过10页的文件（行）：登记页数超过10页
-- measure over_4000 超过4000字的文件（行）：登记字数超过4000字
-- measure over_5000 超过5000字的文件（行）：登记字数超过5000字
-- measure without_number 白头文件和群通知（行）：没有文号的文件，包括白头文件和工作群里的通知
SELECT
    community_code,
    month,
    unit_id,
    count(DISTINCT matter_id) AS documents,
    count(*) AS entries,
    coalesce(sum(pages), 0) AS pages,
    coalesce(sum(characters), 0) AS characters,
    sum(person_hours) AS person_hours,
    count_if(array_contains(marks, 'over_10_pages')) AS over_10_pages,
    count_if(array_contains(marks, 'over_4000')) AS over_4000,
    count_if(array_contains(marks, 'over_5000')) AS over_5000,
    count_if(array_contains(marks, 'without_number')) AS without_number
FROM burden_hours
WHERE kind = 'documents'
GROUP BY community_code, month, unit_id
SORT BY community_code, month, unit_id
