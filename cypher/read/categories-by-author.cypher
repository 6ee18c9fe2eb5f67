// The categories of the items of authors, most items first.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Author {id: parent.id})-[:POSTED]->(i:Item)-[:`IN`]->(c:Category)
  WITH c, count(i) AS itemCount
  WHERE itemCount < $afterSort OR (itemCount = $afterSort AND c.id > $afterId)
  RETURN itemCount AS sort, c {.id, .name, .aliases} AS node, itemCount
  ORDER BY sort DESC, c.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, itemCount
ORDER BY parent, sort DESC, node.id
