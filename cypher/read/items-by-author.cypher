// The items of authors, newest first.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Author {id: parent.id})-[:POSTED]->(i:Item)
  WHERE i.postedAt < $afterSort OR (i.postedAt = $afterSort AND i.id > $afterId)
  WITH i
  ORDER BY i.postedAt DESC, i.id
  LIMIT $limit
  RETURN i.postedAt AS sort, i {.id, .url, .title, .summary, .highlights, .language, .postedAt, .postedAtSource, author: head([(i)<-[:POSTED]-(who:Author) | who {.id, .handle, .name, .platform, .url}])} AS node
}
RETURN parent.index AS parent, sort, node
ORDER BY parent, sort DESC, node.id
