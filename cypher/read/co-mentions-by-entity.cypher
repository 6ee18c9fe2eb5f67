// What items mention beside entities, with how much that says; the measure that is asked for sorts them, highest first.
// $parents [{index, id, kinds, measure, minCount}], $limit, $afterSort, $afterId
MATCH (counted:Item)
WITH toFloat(count(counted)) AS total
UNWIND $parents AS parent
CALL (parent, total) {
  MATCH (a:Entity {id: parent.id})
  WITH parent, total, a, COUNT { (a)<-[:MENTIONS]-() } AS ofThis
  MATCH (a)<-[:MENTIONS]-(i:Item)-[:MENTIONS]->(e:Entity)
  WITH parent, total, ofThis, e, count(i) AS itemCount
  WHERE itemCount >= parent.minCount AND e.id <> parent.id AND e.kind IN parent.kinds
  WITH parent, total, ofThis, e, itemCount, COUNT { (e)<-[:MENTIONS]-() } AS ofThat
  WITH parent, e, itemCount, itemCount * total / (ofThis * ofThat) AS lift, toFloat(itemCount) / (ofThis + ofThat - itemCount) AS jaccard
  WITH e, itemCount, lift, jaccard, CASE parent.measure WHEN 'JACCARD' THEN jaccard ELSE lift END AS sort
  WHERE sort < $afterSort OR (sort = $afterSort AND e.id > $afterId)
  RETURN sort, e {.id, .kind, .name, .aliases, .description, .source} AS node, itemCount, lift, jaccard
  ORDER BY sort DESC, e.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, itemCount, lift, jaccard
ORDER BY parent, sort DESC, node.id
