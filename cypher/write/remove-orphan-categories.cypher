// Removes those of the categories that no digest names and no item is in, and returns their ids.
// $rows [{category}]
UNWIND $rows AS row
MATCH (c:Category {id: row.category})
WHERE NOT EXISTS { (:Digest)-[:`IN`]->(c) } AND NOT EXISTS { (:Item)-[:`IN`]->(c) }
WITH c, c.id AS id
DETACH DELETE c
RETURN id
