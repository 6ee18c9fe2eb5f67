// Says who makes entities.
// $rows [{entity, relative}]
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MATCH (r:Entity {id: row.relative})
MERGE (e)-[:MADE_BY]->(r)
