// The entities of some kinds that authors mention, in most items first, by the counts that the importer keeps, each with its share of the author's items.
// $parents [{index, id, kinds}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (a:Author {id: parent.id})-[d:DISCUSSES]->(e:Entity)
  WHERE e.kind IN parent.kinds AND (d.items < $afterSort OR (d.items = $afterSort AND e.id > $afterId))
  WITH a, d, e
  ORDER BY d.items DESC, e.id
  LIMIT $limit
  RETURN d.items AS sort, e {.id, .kind, .name, .aliases, .description, .source} AS node, d.items AS itemCount, toFloat(d.items) / COUNT { (a)-[:POSTED]->() } AS share
}
RETURN parent.index AS parent, sort, node, itemCount, share
ORDER BY parent, sort DESC, node.id
