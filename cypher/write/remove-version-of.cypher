// Forgets which family entities are versions of.
// $rows [{entity, relative}]
UNWIND $rows AS row
MATCH (:Entity {id: row.entity})-[r:VERSION_OF]->(:Entity {id: row.relative})
DELETE r
