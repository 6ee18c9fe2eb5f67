// What points from items to other nodes.
// $keys
UNWIND $keys AS key
MATCH (n:Item {id: key})-[r]->(other)
RETURN key AS source, type(r) AS type, coalesce(other.id, other.key) AS target, properties(r) AS properties
