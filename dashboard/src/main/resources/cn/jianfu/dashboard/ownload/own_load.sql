-- Grain: one row per role whose accounts within the scope used the system in the last thirty days.
-- An upload is a run of files of one sender, each not more than ten minutes after the one before.
WITH stays AS (
    SELECT role, count(*) AS logins, sum(active_seconds) AS active_seconds
    FROM app.sitting
    WHERE began_at > now() - interval '30 days'
      AND scope_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
    GROUP BY role
),
arrivals AS (
    SELECT a.role, s.submitted_at,
           lag(s.submitted_at) OVER (PARTITION BY s.submitted_by ORDER BY s.submitted_at, s.submission_id) AS before
    FROM app.submission s
    JOIN app.account a ON a.username = s.submitted_by
    WHERE s.submitted_at > now() - interval '30 days'
      AND s.scope_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
),
sent AS (
    SELECT role, count(*) AS files,
           count(*) FILTER (WHERE before IS NULL OR submitted_at - before > interval '10 minutes') AS uploads
    FROM arrivals
    GROUP BY role
)
SELECT role,
       coalesce(logins, 0) AS logins,
       coalesce(active_seconds, 0) AS active_seconds,
       coalesce(uploads, 0) AS uploads,
       coalesce(files, 0) AS files
FROM stays
FULL JOIN sent USING (role)
