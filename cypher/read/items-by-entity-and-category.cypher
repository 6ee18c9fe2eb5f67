// The items of categories that mention entities, newest first, with the evidence.
// $parents [{index, entity, category}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent.entity})<-[m:MENTIONS]-(i:Item)-[:`IN`]->(:Category {id: parent.category})
  WHERE i.postedAt < $afterSort OR (i.postedAt = $afterSort AND i.id > $afterId)
  WITH i, m
  ORDER BY i.postedAt DESC, i.id
  LIMIT $limit
  RETURN i.postedAt AS sort, i {.id, .url, .title, .summary, .highlights, .language, .postedAt, .postedAtSource, author: head([(i)<-[:POSTED]-(who:Author) | who {.id, .handle, .name, .platform, .url}])} AS node, [m {.count, .fields, .starts, .ends, .surfaces, .rules, .confidences}] AS mentions
}
RETURN parent.index AS parent, sort, node, mentions
ORDER BY parent, sort DESC, node.id
