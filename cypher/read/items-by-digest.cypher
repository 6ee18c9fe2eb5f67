// The items of digests, as they stand there.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Digest {id: parent.id})-[r:CONTAINS]->(i:Item)
  WHERE r.position > $afterSort OR (r.position = $afterSort AND i.id > $afterId)
  WITH i, r
  ORDER BY r.position, i.id
  LIMIT $limit
  RETURN r.position AS sort, i {.id, .url, .title, .summary, .highlights, .language, .postedAt, .postedAtSource, author: head([(i)<-[:POSTED]-(who:Author) | who {.id, .handle, .name, .platform, .url}])} AS node, r.position AS position
}
RETURN parent.index AS parent, sort, node, position
ORDER BY parent, sort, node.id
