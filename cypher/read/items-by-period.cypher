// The items of periods, newest first: those that mention an entity, those of an author, or all where both are null.
// $parents [{index, entity, author, since, until}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  CALL (parent) {
    MATCH (:Entity {id: parent.entity})<-[:MENTIONS]-(i:Item)
    RETURN i
    UNION
    MATCH (:Author {id: parent.author})-[:POSTED]->(i:Item)
    RETURN i
    UNION
    MATCH (i:Item)
    WHERE parent.entity IS NULL AND parent.author IS NULL AND i.postedAt >= parent.since AND i.postedAt < parent.until
    RETURN i
  }
  WITH parent, i
  WHERE i.postedAt >= parent.since AND i.postedAt < parent.until AND (i.postedAt < $afterSort OR (i.postedAt = $afterSort AND i.id > $afterId))
  WITH i
  ORDER BY i.postedAt DESC, i.id
  LIMIT $limit
  CALL (i) {
    MATCH (:Item {id: i.id})<-[:POSTED]-(who:Author)
    RETURN collect(who {.id, .handle, .name, .platform, .url}) AS posters
  }
  RETURN i.postedAt AS sort, i {.id, .url, .title, .summary, .highlights, .language, .postedAt, .postedAtSource, author: head(posters)} AS node
}
RETURN parent.index AS parent, sort, node
ORDER BY parent, sort DESC, node.id
