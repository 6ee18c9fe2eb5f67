// A page of aliases with everything they hold, in the order of their keys.
// $after, $limit
MATCH (n:Alias)
WHERE n.key > $after
RETURN n.key AS key, labels(n) AS labels, properties(n) AS properties
ORDER BY key
LIMIT $limit
