// What items mention beside entities, in most items first; how much that says is worked out for the page alone.
// $parents [{index, id, kinds, minCount}], $limit, $afterSort, $afterId
MATCH (counted:Item)
WITH toFloat(count(counted)) AS total
UNWIND $parents AS parent
CALL (parent, total) {
  MATCH (a:Entity {id: parent.id})<-[:MENTIONS]-(i:Item)-[:MENTIONS]->(e)
  WITH parent, total, a, e, count(i) AS itemCount
  WHERE e <> a AND itemCount >= parent.minCount AND e.kind IN parent.kinds AND (itemCount < $afterSort OR (itemCount = $afterSort AND e.id > $afterId))
  WITH total, a, e, itemCount
  ORDER BY itemCount DESC, e.id
  LIMIT $limit
  WITH total, e, itemCount, COUNT { (a)<-[:MENTIONS]-() } AS ofThis, COUNT { (e)<-[:MENTIONS]-() } AS ofThat
  RETURN itemCount AS sort, e {.id, .kind, .name, .aliases, .description, .source} AS node, itemCount, itemCount * total / (ofThis * ofThat) AS lift, toFloat(itemCount) / (ofThis + ofThat - itemCount) AS jaccard
}
RETURN parent.index AS parent, sort, node, itemCount, lift, jaccard
ORDER BY parent, sort DESC, node.id
