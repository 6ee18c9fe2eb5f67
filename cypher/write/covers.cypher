// Adds to how many items of an author are in a category.
// $rows [{author, category, delta}]
UNWIND $rows AS row
MATCH (a:Author {id: row.author})
MATCH (c:Category {id: row.category})
MERGE (a)-[r:COVERS]->(c)
SET r.items = coalesce(r.items, 0) + row.delta
