// Forgets which person an author is.
// $rows [{author, person}]
UNWIND $rows AS row
MATCH (:Author {id: row.author})-[s:SAME_AS]->(:Entity {id: row.person})
DELETE s
