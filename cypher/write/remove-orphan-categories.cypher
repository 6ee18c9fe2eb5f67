// Removes those of the categories that no digest names and no item is in.
// $rows [{category}]
UNWIND $rows AS row
MATCH (c:Category {id: row.category})
WHERE NOT EXISTS { (:Digest)-[:`IN`]->(c) } AND NOT EXISTS { (:Item)-[:`IN`]->(c) }
DETACH DELETE c
