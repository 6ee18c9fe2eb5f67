// The items of authors in categories, newest first.
// $parents [{index, author, category}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Author {id: parent.author})-[:POSTED]->(i:Item)-[:`IN`]->(:Category {id: parent.category})
  WHERE i.postedAt < $afterSort OR (i.postedAt = $afterSort AND i.id > $afterId)
  WITH i
  ORDER BY i.postedAt DESC, i.id
  LIMIT $limit
  RETURN i.postedAt AS sort, i {.id, .url, .title, .summary, .highlights, .language, .postedAt, .postedAtSource, author: head([(i)<-[:POSTED]-(who:Author) | who {.id, .handle, .name, .platform, .url}])} AS node
}
RETURN parent.index AS parent, sort, node
ORDER BY parent, sort DESC, node.id
