// Creates or updates aliases and what they name.
// $rows [{key, text, language, entity}]
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (a:Alias {key: row.key})
SET a.text = row.text, a.language = row.language
MERGE (a)-[:NAMES]->(e)
