// The entities of some kinds that authors mention, by a chosen order, each with its share of the author's items.
// $parents [{index, id, kinds}], $limit, $afterSort, $afterId; a column stands in for $sort
UNWIND $parents AS parent
CALL (parent) {
  MATCH (a:Author {id: parent.id})-[:POSTED]->(i:Item)-[m:MENTIONS]->(e:Entity)
  WHERE e.kind IN parent.kinds
  WITH a, e, count(i) AS itemCount, sum(m.count) AS mentionCount, min(i.postedAt) AS firstAt, max(i.postedAt) AS lastAt
  WITH a, e, itemCount, mentionCount, firstAt, lastAt, $sort AS sort
  WHERE sort < $afterSort OR (sort = $afterSort AND e.id > $afterId)
  WITH a, e, itemCount, mentionCount, firstAt, lastAt, sort
  ORDER BY sort DESC, e.id
  LIMIT $limit
  RETURN sort, e {.id, .kind, .name, .aliases, .description, .source} AS node, itemCount, mentionCount, firstAt, lastAt, toFloat(itemCount) / COUNT { (a)-[:POSTED]->() } AS share
}
RETURN parent.index AS parent, sort, node, itemCount, mentionCount, firstAt, lastAt, share
ORDER BY parent, sort DESC, node.id
