// Removes the link between an entity and a category when no item is left behind it.
// $rows [{entity, category}]
UNWIND $rows AS row
MATCH (:Entity {id: row.entity})-[r:`IN`]->(:Category {id: row.category})
WHERE r.items <= 0
DELETE r
