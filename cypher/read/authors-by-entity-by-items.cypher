// The authors who mention entities, in most items first, by the counts that the importer keeps.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent.id})<-[d:DISCUSSES]-(a:Author)
  WHERE d.items < $afterSort OR (d.items = $afterSort AND a.id > $afterId)
  RETURN d.items AS sort, a {.id, .handle, .name, .platform, .url} AS node, d.items AS itemCount
  ORDER BY sort DESC, a.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, itemCount
ORDER BY parent, sort DESC, node.id
