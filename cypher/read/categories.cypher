// The categories that some conditions hold for, by a chosen order.
// $parents [{index}], $limit, $afterSort, $afterId; conditions stand in for $start and $filter, an order for $sort
UNWIND $parents AS parent
CALL (parent) {
  $start
  MATCH (c:Category)
  WHERE $filter
  WITH c, COUNT { (c)<-[:`IN`]-(:Item) } AS itemCount
  $sort
  WITH c, itemCount, sort
  WHERE sort < $afterSort OR (sort = $afterSort AND c.id > $afterId)
  WITH c, itemCount, sort
  ORDER BY sort DESC, c.id
  LIMIT $limit
  RETURN sort, c {.id, .name, .aliases} AS node, itemCount
}
RETURN parent.index AS parent, sort, node, itemCount
ORDER BY parent, sort DESC, node.id
