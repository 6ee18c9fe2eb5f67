// The entities that items mention and some conditions hold for, by a chosen order.
// $parents [{index}], $limit, $afterSort, $afterId; conditions stand in for $start and $filter, an order for $sort
UNWIND $parents AS parent
CALL (parent) {
  $start
  MATCH (e:Entity)
  WHERE EXISTS { (e)<-[:MENTIONS]-() } AND $filter
  $sort
  WITH e, sort
  WHERE sort < $afterSort OR (sort = $afterSort AND e.id > $afterId)
  WITH e, sort
  ORDER BY sort DESC, e.id
  LIMIT $limit
  RETURN sort, e {.id, .kind, .name, .aliases, .description, .source} AS node, COUNT { (e)<-[:MENTIONS]-() } AS itemCount
}
RETURN parent.index AS parent, sort, node, itemCount
ORDER BY parent, sort DESC, node.id
