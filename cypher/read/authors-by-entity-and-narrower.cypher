// The authors who mention entities or anything narrower, by a chosen order.
// $parents [{index, id}], $limit, $afterSort, $afterId; a column stands in for $sort
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent.id})<-[:BROADER|VERSION_OF*0..]-(e:Entity)
  WITH DISTINCT e
  MATCH (e)<-[m:MENTIONS]-(i:Item)<-[:POSTED]-(a:Author)
  WITH a, count(DISTINCT i) AS itemCount, sum(m.count) AS mentionCount, min(i.postedAt) AS firstAt, max(i.postedAt) AS lastAt
  WITH a, itemCount, mentionCount, firstAt, lastAt, $sort AS sort
  WHERE sort < $afterSort OR (sort = $afterSort AND a.id > $afterId)
  RETURN sort, a {.id, .handle, .name, .platform, .url} AS node, itemCount, mentionCount, firstAt, lastAt
  ORDER BY sort DESC, a.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, itemCount, mentionCount, firstAt, lastAt
ORDER BY parent, sort DESC, node.id
