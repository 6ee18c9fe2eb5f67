// The authors in digests, most items first.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Digest {id: parent.id})-[:CONTAINS]->(i:Item)<-[:POSTED]-(a:Author)
  WITH a, count(i) AS itemCount
  WHERE itemCount < $afterSort OR (itemCount = $afterSort AND a.id > $afterId)
  RETURN itemCount AS sort, a {.id, .handle, .name, .platform, .url} AS node, itemCount
  ORDER BY sort DESC, a.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, itemCount
ORDER BY parent, sort DESC, node.id
