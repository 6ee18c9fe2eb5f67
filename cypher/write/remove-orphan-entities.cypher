// Removes those of the entities that nothing mentions and no author is, and returns their ids.
// $rows [{entity}]
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
WHERE NOT EXISTS { (:Item)-[:MENTIONS]->(e) } AND NOT EXISTS { (:Author)-[:SAME_AS]->(e) }
WITH e, e.id AS id
DETACH DELETE e
RETURN id
