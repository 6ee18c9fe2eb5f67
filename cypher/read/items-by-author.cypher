// The items of authors, newest first, in the order of the index on authors and times.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (i:Item {postedBy: parent.id})
  WHERE i.postedAt <= $afterSort AND CASE WHEN i.postedAt = $afterSort THEN i.id > $afterId ELSE true END
  WITH i
  ORDER BY i.postedBy DESC, i.postedAt DESC, i.id
  LIMIT $limit
  RETURN i.postedAt AS sort, i {.id, .url, .title, .summary, .highlights, .language, .postedAt, .postedAtSource, author: head([(i)<-[:POSTED]-(who:Author) | who {.id, .handle, .name, .platform, .url}])} AS node
}
RETURN parent.index AS parent, sort, node
ORDER BY parent, sort DESC, node.id
