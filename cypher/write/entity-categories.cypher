// Adds to how many items of a category mention an entity.
// $rows [{entity, category, delta}]
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MATCH (c:Category {id: row.category})
MERGE (e)-[r:`IN`]->(c)
SET r.items = coalesce(r.items, 0) + row.delta
