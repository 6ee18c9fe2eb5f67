// Unlinks authors from items, which then know the author that they are linked to by now.
// $rows [{author, item}]
UNWIND $rows AS row
MATCH (:Author {id: row.author})-[p:POSTED]->(i:Item {id: row.item})
OPTIONAL MATCH (i)<-[:POSTED]-(other:Author)
WHERE other.id <> row.author
DELETE p
SET i.postedBy = other.id
