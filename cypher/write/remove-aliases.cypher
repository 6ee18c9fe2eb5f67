// Takes names from entities.
// $rows [{key, entity}]
UNWIND $rows AS row
MATCH (:Alias {key: row.key})-[n:NAMES]->(:Entity {id: row.entity})
DELETE n
