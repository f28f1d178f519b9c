-- Grain: one row per case with a township in the scope that the filter lets through; counted within the scope.
WITH place AS (
    SELECT case_id, sum(non_compliant) AS non_compliant, sum(communities) AS communities,
           count(*) FILTER (WHERE non_compliant > 0) AS townships,
           count(*) FILTER (WHERE non_compliant > 0 AND finding IS NULL) AS unanswered,
           count(*) FILTER (WHERE finding = 'CONFIRMED') AS confirmed
    FROM app.case_township
    WHERE township_code BETWEEN CAST(:first_township AS char(12)) AND CAST(:last_township AS char(12))
    GROUP BY case_id
), base AS (
    SELECT c.case_id, c.county_code, c.unit_key, c.unit_name, c.unit_resolved, c.item_code, c.item_name, c.attribute, c.state, c.events, c.since, c.due, c.letters,
           c.disputed, c.fresh_rows, c.assignee, c.deputy, c.first_month, c.last_month, c.watched_from, c.reminded,
           p.non_compliant, p.communities, p.townships, p.unanswered, p.confirmed
    FROM app.case_file c
    JOIN place p USING (case_id)
    WHERE (NOT :handed_over_only OR EXISTS (SELECT FROM app.case_event e WHERE e.case_id = c.case_id AND e.step = 'HANDED_OVER'))
      AND c.state IN (:states)
      AND (CAST(:attribute AS text) IS NULL OR c.attribute = :attribute)
      AND (CAST(:assignee AS text) IS NULL OR :assignee IN (c.assignee, c.deputy))
      AND (CAST(:unit AS text) IS NULL OR c.unit_key = :unit)
      AND (CAST(:words AS text) IS NULL OR strpos(c.unit_name, :words) > 0 OR strpos(c.item_name, :words) > 0)
      AND CASE coalesce(CAST(:only AS text), '')
              WHEN 'OVERDUE' THEN c.state = 'OVERDUE'
              WHEN 'DUE_SOON' THEN c.state = 'LETTER_OUT' AND c.due <= CAST(:soon AS date)
              WHEN 'REBOUND' THEN c.fresh_rows > 0 AND c.state IN (:stopped)
              WHEN 'AFTER_LETTER' THEN c.fresh_rows > 0 AND c.letters > 0 AND c.state NOT IN (:solved)
              WHEN 'DISPUTED' THEN c.disputed
              WHEN 'GONE' THEN c.non_compliant = 0
              WHEN 'UNRESOLVED' THEN NOT c.unit_resolved
              WHEN 'UNANSWERED' THEN c.state IN ('TO_REPORT', 'REPORTED') AND p.unanswered > 0
              WHEN 'CONFIRMED' THEN c.state IN ('TO_REPORT', 'REPORTED') AND p.confirmed > 0
              WHEN 'CAME_BACK' THEN c.disputed OR c.state = 'TO_REPORT' AND EXISTS (
                  SELECT FROM app.case_event e WHERE e.case_id = c.case_id AND e.step = 'RETURNED')
              ELSE true END
)
