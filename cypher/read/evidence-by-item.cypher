// What items mention, with the evidence and the texts it points into.
// $ids of items
UNWIND $ids AS id
MATCH (i:Item {id: id})-[m:MENTIONS]->(e:Entity)
RETURN id, {entity: e.id, evidence: m {.count, .fields, .starts, .ends, .surfaces, .rules, .confidences}, item: i {.title, .summary}} AS node
ORDER BY id, e.id
