// Removes mentions.
// $rows [{item, entity}]
UNWIND $rows AS row
MATCH (:Item {id: row.item})-[m:MENTIONS]->(:Entity {id: row.entity})
DELETE m
