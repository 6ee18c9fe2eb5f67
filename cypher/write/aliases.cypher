// Creates names and what they name, or updates how they are written and found.
// $rows [{key, text, language, searchText, pinyin, initials, entity}]
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (a:Alias {key: row.key})
SET a.searchText = row.searchText, a.pinyin = row.pinyin, a.initials = row.initials
MERGE (a)-[n:NAMES]->(e)
SET n.text = row.text, n.language = row.language
