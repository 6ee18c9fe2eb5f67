// The items that some conditions hold for, newest first.
// $parents [{index}], $limit, $afterSort, $afterId; conditions stand in for $start and $filter
UNWIND $parents AS parent
CALL (parent) {
  $start
  MATCH (i:Item)
  WHERE i.postedAt <= $afterSort AND CASE WHEN i.postedAt = $afterSort THEN i.id > $afterId ELSE true END AND $filter
  WITH i
  ORDER BY i.postedAt DESC, i.id
  LIMIT $limit
  RETURN i.postedAt AS sort, i {.id, .url, .title, .summary, .highlights, .language, .postedAt, .postedAtSource, author: head([(i)<-[:POSTED]-(who:Author) | who {.id, .handle, .name, .platform, .url}])} AS node
}
RETURN parent.index AS parent, sort, node
ORDER BY parent, sort DESC, node.id
