// The authors that some conditions hold for, by a chosen order.
// $parents [{index}], $limit, $afterSort, $afterId; conditions stand in for $start and $filter, an order for $sort
UNWIND $parents AS parent
CALL (parent) {
  $start
  MATCH (a:Author)
  WHERE $filter
  $sort
  WITH a, sort
  WHERE sort < $afterSort OR (sort = $afterSort AND a.id > $afterId)
  WITH a, sort
  ORDER BY sort DESC, a.id
  LIMIT $limit
  RETURN sort, a {.id, .handle, .name, .platform, .url} AS node, COUNT { (a)-[:POSTED]->() } AS itemCount
}
RETURN parent.index AS parent, sort, node, itemCount
ORDER BY parent, sort DESC, node.id
