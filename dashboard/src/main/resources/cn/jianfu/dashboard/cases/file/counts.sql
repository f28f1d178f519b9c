SELECT state, count(*) AS cases, sum(non_compliant) AS certificates FROM base GROUP BY state
