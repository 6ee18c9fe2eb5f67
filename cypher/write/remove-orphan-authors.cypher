// Removes those of the authors that have no item any more, and returns their ids.
// $rows [{author}]
UNWIND $rows AS row
MATCH (a:Author {id: row.author})
WHERE NOT EXISTS { (a)-[:POSTED]->(:Item) }
WITH a, a.id AS id
DETACH DELETE a
RETURN id
