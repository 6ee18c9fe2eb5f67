// Removes those of the names that name nothing.
// $rows [{key}]
UNWIND $rows AS row
MATCH (a:Alias {key: row.key})
WHERE NOT EXISTS { (a)-[:NAMES]->(:Entity) }
DELETE a
