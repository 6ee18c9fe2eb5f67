// Says which family entities are versions of.
// $rows [{entity, relative}]
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MATCH (r:Entity {id: row.relative})
MERGE (e)-[:VERSION_OF]->(r)
