// Forgets who makes entities.
// $rows [{entity, relative}]
UNWIND $rows AS row
MATCH (:Entity {id: row.entity})-[r:MADE_BY]->(:Entity {id: row.relative})
DELETE r
