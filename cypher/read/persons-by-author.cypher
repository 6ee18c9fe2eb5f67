// The persons whom authors mention, in most items first; not themselves.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (a:Author {id: parent.id})-[:POSTED]->(i:Item)-[m:MENTIONS]->(e:Person)
  WHERE NOT EXISTS { (a)-[:SAME_AS]->(e) }
  WITH a, e, count(i) AS itemCount, sum(m.count) AS mentionCount, min(i.postedAt) AS firstAt, max(i.postedAt) AS lastAt
  WHERE itemCount < $afterSort OR (itemCount = $afterSort AND e.id > $afterId)
  WITH a, e, itemCount, mentionCount, firstAt, lastAt
  ORDER BY itemCount DESC, e.id
  LIMIT $limit
  RETURN itemCount AS sort, e {.id, .kind, .name, .aliases, .description, .source} AS node, itemCount, mentionCount, firstAt, lastAt, toFloat(itemCount) / COUNT { (a)-[:POSTED]->() } AS share
}
RETURN parent.index AS parent, sort, node, itemCount, mentionCount, firstAt, lastAt, share
ORDER BY parent, sort DESC, node.id
