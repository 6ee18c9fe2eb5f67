// Links authors to their items.
// $rows [{author, item}]
UNWIND $rows AS row
MATCH (a:Author {id: row.author})
MATCH (i:Item {id: row.item})
MERGE (a)-[:POSTED]->(i)
