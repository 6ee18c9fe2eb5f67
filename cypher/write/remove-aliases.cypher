// Removes names that an entity no longer has.
// $rows [{key, entity}]
UNWIND $rows AS row
MATCH (a:Alias {key: row.key})-[n:NAMES]->(:Entity {id: row.entity})
DELETE n
WITH DISTINCT a
WHERE NOT EXISTS { (a)-[:NAMES]->(:Entity) }
DELETE a
