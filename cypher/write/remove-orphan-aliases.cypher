// Removes the names of those entities that nothing mentions and no author is.
// $rows [{entity}]
UNWIND $rows AS row
MATCH (a:Alias)-[n:NAMES]->(e:Entity {id: row.entity})
WHERE NOT EXISTS { (:Item)-[:MENTIONS]->(e) } AND NOT EXISTS { (:Author)-[:SAME_AS]->(e) }
DELETE n
WITH DISTINCT a
WHERE NOT EXISTS { (a)-[:NAMES]->(:Entity) }
DELETE a
