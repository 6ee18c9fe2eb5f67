// Puts topics under broader ones.
// $rows [{entity, relative}]
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MATCH (r:Entity {id: row.relative})
MERGE (e)-[:BROADER]->(r)
