// Creates or updates categories.
// $rows [{id, name}]
UNWIND $rows AS row
MERGE (c:Category {id: row.id})
SET c += row
