// Takes items out of categories.
// $rows [{item, category}]
UNWIND $rows AS row
MATCH (:Item {id: row.item})-[r:`IN`]->(:Category {id: row.category})
DELETE r
