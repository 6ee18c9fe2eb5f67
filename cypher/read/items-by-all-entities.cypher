// The items of periods that mention all of some entities, newest first, with the evidence of each.
// $parents [{index, entities, since, until}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.entities AS entity
  MATCH (:Entity {id: entity})<-[:MENTIONS]-(i:Item)
  WHERE i.postedAt >= parent.since AND i.postedAt < parent.until
  WITH parent, i, count(*) AS held
  WHERE held = size(parent.entities) AND (i.postedAt < $afterSort OR (i.postedAt = $afterSort AND i.id > $afterId))
  WITH parent, i
  ORDER BY i.postedAt DESC, i.id
  LIMIT $limit
  MATCH (i)-[m:MENTIONS]->(e:Entity)
  WHERE e.id IN parent.entities
  WITH i, collect(m) AS found
  RETURN i.postedAt AS sort, i {.id, .url, .title, .summary, .highlights, .language, .postedAt, .postedAtSource, author: head([(i)<-[:POSTED]-(who:Author) | who {.id, .handle, .name, .platform, .url}])} AS node, [f IN found | f {.count, .fields, .starts, .ends, .surfaces, .rules, .confidences}] AS mentions
}
RETURN parent.index AS parent, sort, node, mentions
ORDER BY parent, sort DESC, node.id
