// What points from authors to other nodes.
// $keys
UNWIND $keys AS key
MATCH (n:Author {id: key})-[r]->(other)
RETURN key AS source, type(r) AS type, coalesce(other.id, other.key) AS target, properties(r) AS properties
