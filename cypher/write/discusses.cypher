// Adds to how many items of an author mention an entity.
// $rows [{author, entity, delta}]
UNWIND $rows AS row
MATCH (a:Author {id: row.author})
MATCH (e:Entity {id: row.entity})
MERGE (a)-[d:DISCUSSES]->(e)
SET d.items = coalesce(d.items, 0) + row.delta
