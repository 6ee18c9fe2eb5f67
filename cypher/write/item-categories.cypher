// Puts items into categories.
// $rows [{item, category}]
UNWIND $rows AS row
MATCH (i:Item {id: row.item})
MATCH (c:Category {id: row.category})
MERGE (i)-[:`IN`]->(c)
