// The entities that items mention, most often mentioned first, with the evidence and the texts it points into.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (i:Item {id: parent.id})-[m:MENTIONS]->(e:Entity)
  WHERE m.count < $afterSort OR (m.count = $afterSort AND e.id > $afterId)
  RETURN m.count AS sort, e {.id, .kind, .name, .aliases, .description, .source} AS node, m {.count, .fields, .starts, .ends, .surfaces, .rules, .confidences} AS evidence, i {.title, .summary} AS item
  ORDER BY sort DESC, e.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, evidence, item
ORDER BY parent, sort DESC, node.id
