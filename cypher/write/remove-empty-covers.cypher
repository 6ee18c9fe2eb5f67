// Removes the link between an author and a category when no item is left behind it.
// $rows [{author, category}]
UNWIND $rows AS row
MATCH (:Author {id: row.author})-[r:COVERS]->(:Category {id: row.category})
WHERE r.items <= 0
DELETE r
