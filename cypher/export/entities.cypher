// A page of entities with everything they hold, in the order of their keys.
// $after, $limit
MATCH (n:Entity)
WHERE n.id > $after
RETURN n.id AS key, labels(n) AS labels, properties(n) AS properties
ORDER BY key
LIMIT $limit
