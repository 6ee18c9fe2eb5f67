// The versions of families, in most items first.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent.id})<-[:VERSION_OF]-(e:Entity)
  WITH e, COUNT { (e)<-[:MENTIONS]-() } AS itemCount
  WHERE itemCount < $afterSort OR (itemCount = $afterSort AND e.id > $afterId)
  RETURN itemCount AS sort, e {.id, .kind, .name, .aliases, .description, .source} AS node, itemCount
  ORDER BY sort DESC, e.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, itemCount
ORDER BY parent, sort DESC, node.id
