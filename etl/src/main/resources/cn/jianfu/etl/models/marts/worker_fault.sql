-- One row per row of reference/workers.csv that could not be taken, and one for the table when nothing of it could.
SELECT line, message
FROM worker_fault
