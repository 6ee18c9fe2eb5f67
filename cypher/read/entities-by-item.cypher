// The entities that items mention, most often mentioned first.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Item {id: parent.id})-[m:MENTIONS]->(e:Entity)
  WHERE m.count < $afterSort OR (m.count = $afterSort AND e.id > $afterId)
  RETURN m.count AS sort, e {.id, .kind, .name, .aliases, .description, .source} AS node
  ORDER BY sort DESC, e.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node
ORDER BY parent, sort DESC, node.id
