// Accounts and sites whose ids begin alike.
// $beginnings, $limit
UNWIND $beginnings AS beginning
MATCH (a:Author)
WHERE a.id STARTS WITH beginning
RETURN DISTINCT a.id AS id, coalesce(a.handle, a.name) AS text
ORDER BY id
LIMIT $limit
