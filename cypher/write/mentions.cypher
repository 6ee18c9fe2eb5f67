// Creates or updates mentions with their evidence, which lies in parallel lists.
// $rows [{item, entity, evidence: {count, fields, starts, ends, surfaces, rules, confidences}}]
UNWIND $rows AS row
MATCH (i:Item {id: row.item})
MATCH (e:Entity {id: row.entity})
MERGE (i)-[m:MENTIONS]->(e)
SET m = row.evidence, m.confidences = [c IN row.evidence.confidences | toFloat(c)]
