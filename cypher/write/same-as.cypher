// Says which person an author is.
// $rows [{author, person}]
UNWIND $rows AS row
MATCH (a:Author {id: row.author})
MATCH (p:Entity {id: row.person})
MERGE (a)-[:SAME_AS]->(p)
