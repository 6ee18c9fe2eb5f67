// Removes the link between an author and an entity when no item is left behind it.
// $rows [{author, entity}]
UNWIND $rows AS row
MATCH (:Author {id: row.author})-[d:DISCUSSES]->(:Entity {id: row.entity})
WHERE d.items <= 0
DELETE d
