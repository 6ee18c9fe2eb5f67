// The authors that persons post as, most items first.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent.id})<-[:SAME_AS]-(a:Author)
  WITH a, COUNT { (a)-[:POSTED]->() } AS itemCount
  WHERE itemCount < $afterSort OR (itemCount = $afterSort AND a.id > $afterId)
  RETURN itemCount AS sort, a {.id, .handle, .name, .platform, .url} AS node, itemCount
  ORDER BY sort DESC, a.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, itemCount
ORDER BY parent, sort DESC, node.id
