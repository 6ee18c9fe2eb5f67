// The categories of entities, by how many of their items mention them.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent.id})-[r:`IN`]->(c:Category)
  WHERE r.items < $afterSort OR (r.items = $afterSort AND c.id > $afterId)
  RETURN r.items AS sort, c {.id, .name, .aliases} AS node, r.items AS itemCount
  ORDER BY sort DESC, c.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, itemCount
ORDER BY parent, sort DESC, node.id
