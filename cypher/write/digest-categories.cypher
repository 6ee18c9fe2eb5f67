// Keeps the categories that the front matter of digests names.
// $rows [{digest, category}]
UNWIND $rows AS row
MATCH (d:Digest {id: row.digest})
MATCH (c:Category {id: row.category})
MERGE (d)-[:`IN`]->(c)
