// Unlinks authors from items.
// $rows [{author, item}]
UNWIND $rows AS row
MATCH (:Author {id: row.author})-[p:POSTED]->(:Item {id: row.item})
DELETE p
