// The categories of the items of authors, most items first, by the counts that the importer keeps.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Author {id: parent.id})-[r:COVERS]->(c:Category)
  WHERE r.items < $afterSort OR (r.items = $afterSort AND c.id > $afterId)
  RETURN r.items AS sort, c {.id, .name, .aliases} AS node, r.items AS itemCount
  ORDER BY sort DESC, c.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, itemCount
ORDER BY parent, sort DESC, node.id
