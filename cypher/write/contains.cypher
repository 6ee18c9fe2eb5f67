// Puts items into digests, at their positions.
// $rows [{digest, item, position}]
UNWIND $rows AS row
MATCH (d:Digest {id: row.digest})
MATCH (i:Item {id: row.item})
MERGE (d)-[c:CONTAINS]->(i)
SET c.position = row.position
