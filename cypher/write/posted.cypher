// Links authors to their items, which hold the id of their author, too, so that an index finds them by author and time.
// $rows [{author, item}]
UNWIND $rows AS row
MATCH (a:Author {id: row.author})
MATCH (i:Item {id: row.item})
MERGE (a)-[:POSTED]->(i)
SET i.postedBy = row.author
