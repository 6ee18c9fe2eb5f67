// The categories that some conditions hold for, by a chosen order.
// $parents [{index}], $limit, $afterSort, $afterId; conditions stand in for $start and $filter, an order for $sort
UNWIND $parents AS parent
CALL (parent) {
  $start
  MATCH (c:Category)
  WHERE $filter
  $sort
  WITH c, sort
  WHERE sort < $afterSort OR (sort = $afterSort AND c.id > $afterId)
  WITH c, sort
  ORDER BY sort DESC, c.id
  LIMIT $limit
  RETURN sort, c {.id, .name, .aliases} AS node, COUNT { (c)<-[:`IN`]-(:Item) } AS itemCount
}
RETURN parent.index AS parent, sort, node, itemCount
ORDER BY parent, sort DESC, node.id
