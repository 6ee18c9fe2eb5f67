// The entities in categories, by how many items of the category mention them; only their links hold a count, which is known sooner than what they come from.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Category {id: parent.id})<-[r:`IN`]-(e)
  WHERE r.items IS NOT NULL AND (r.items < $afterSort OR (r.items = $afterSort AND e.id > $afterId))
  RETURN r.items AS sort, e {.id, .kind, .name, .aliases, .description, .source} AS node, r.items AS itemCount
  ORDER BY sort DESC, e.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, itemCount
ORDER BY parent, sort DESC, node.id
