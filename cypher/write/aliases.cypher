// Creates names and what they name, or updates how they are written.
// $rows [{key, text, language, entity}]
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (a:Alias {key: row.key})
MERGE (a)-[n:NAMES]->(e)
SET n.text = row.text, n.language = row.language
