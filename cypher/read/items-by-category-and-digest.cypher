// The items of categories in digests, newest first.
// $parents [{index, category, digest}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Digest {id: parent.digest})-[:CONTAINS]->(i:Item)-[:`IN`]->(:Category {id: parent.category})
  WHERE i.postedAt < $afterSort OR (i.postedAt = $afterSort AND i.id > $afterId)
  WITH i
  ORDER BY i.postedAt DESC, i.id
  LIMIT $limit
  RETURN i.postedAt AS sort, i {.id, .url, .title, .summary, .highlights, .language, .postedAt, .postedAtSource, author: head([(i)<-[:POSTED]-(who:Author) | who {.id, .handle, .name, .platform, .url}])} AS node
}
RETURN parent.index AS parent, sort, node
ORDER BY parent, sort DESC, node.id
