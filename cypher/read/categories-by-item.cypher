// The categories of items, by id.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Item {id: parent.id})-[:`IN`]->(c:Category)
  WITH c, 1 AS itemCount
  WHERE itemCount < $afterSort OR (itemCount = $afterSort AND c.id > $afterId)
  RETURN itemCount AS sort, c {.id, .name, .aliases} AS node, itemCount
  ORDER BY sort DESC, c.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, itemCount
ORDER BY parent, sort DESC, node.id
