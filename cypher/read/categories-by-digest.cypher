// The categories that digests name, by how many of their items are in them.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (d:Digest {id: parent.id})-[:`IN`]->(c:Category)
  WITH c, COUNT { (d)-[:CONTAINS]->(:Item)-[:`IN`]->(c) } AS itemCount
  WHERE itemCount < $afterSort OR (itemCount = $afterSort AND c.id > $afterId)
  RETURN itemCount AS sort, c {.id, .name, .aliases} AS node, itemCount
  ORDER BY sort DESC, c.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, itemCount
ORDER BY parent, sort DESC, node.id
