// Removes items with everything that hangs on them.
// $rows [{item}]
UNWIND $rows AS row
MATCH (i:Item {id: row.item})
DETACH DELETE i
