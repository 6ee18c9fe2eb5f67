// The authors who mention persons, most items first; not those that the persons are.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (e:Entity {id: parent.id})<-[m:MENTIONS]-(i:Item)<-[:POSTED]-(a:Author)
  WHERE NOT EXISTS { (a)-[:SAME_AS]->(e) }
  WITH a, count(i) AS itemCount, sum(m.count) AS mentionCount, min(i.postedAt) AS firstAt, max(i.postedAt) AS lastAt
  WHERE itemCount < $afterSort OR (itemCount = $afterSort AND a.id > $afterId)
  RETURN itemCount AS sort, a {.id, .handle, .name, .platform, .url} AS node, itemCount, mentionCount, firstAt, lastAt
  ORDER BY sort DESC, a.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, itemCount, mentionCount, firstAt, lastAt
ORDER BY parent, sort DESC, node.id
