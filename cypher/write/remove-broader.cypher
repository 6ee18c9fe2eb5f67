// Takes topics out from under broader ones.
// $rows [{entity, relative}]
UNWIND $rows AS row
MATCH (:Entity {id: row.entity})-[r:BROADER]->(:Entity {id: row.relative})
DELETE r
