// The authors of the items in categories, most items first, by the counts that the importer keeps.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Category {id: parent.id})<-[r:COVERS]-(a:Author)
  WHERE r.items < $afterSort OR (r.items = $afterSort AND a.id > $afterId)
  RETURN r.items AS sort, a {.id, .handle, .name, .platform, .url} AS node, r.items AS itemCount
  ORDER BY sort DESC, a.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, itemCount
ORDER BY parent, sort DESC, node.id
