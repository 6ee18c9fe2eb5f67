// The entities that authors mention and others do, too, what the fewest items mention first; the counts are those of the author.
// $parents [{index, id, other}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Author {id: parent.other})-[:DISCUSSES]->(e:Entity)
  MATCH (a:Author {id: parent.id})-[:POSTED]->(i:Item)-[m:MENTIONS]->(e)
  WITH a, e, count(i) AS itemCount, sum(m.count) AS mentionCount, min(i.postedAt) AS firstAt, max(i.postedAt) AS lastAt
  WITH a, e, itemCount, mentionCount, firstAt, lastAt, 0 - COUNT { (e)<-[:MENTIONS]-() } AS rarity
  WHERE rarity < $afterSort OR (rarity = $afterSort AND e.id > $afterId)
  WITH a, e, itemCount, mentionCount, firstAt, lastAt, rarity
  ORDER BY rarity DESC, e.id
  LIMIT $limit
  RETURN rarity AS sort, e {.id, .kind, .name, .aliases, .description, .source} AS node, itemCount, mentionCount, firstAt, lastAt, toFloat(itemCount) / COUNT { (a)-[:POSTED]->() } AS share
}
RETURN parent.index AS parent, sort, node, itemCount, mentionCount, firstAt, lastAt, share
ORDER BY parent, sort DESC, node.id
