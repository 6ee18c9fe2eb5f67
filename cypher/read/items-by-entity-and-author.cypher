// The items in which authors mention entities, newest first, with the evidence: from the entity or, by the index on authors and times, from the author, whichever has fewer items; the other branch begins at null.
// $parents [{index, author, entity}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (e:Entity {id: parent.entity})
  MATCH (a:Author {id: parent.author})
  WITH e, a, COUNT { (e)<-[:MENTIONS]-() } < COUNT { (a)-[:POSTED]->() } AS entityHasFewer
  WITH e, a, CASE WHEN entityHasFewer THEN e END AS fewer, CASE WHEN entityHasFewer THEN null ELSE a.id END AS poster
  CALL (e, a, fewer, poster) {
    MATCH (fewer)<-[m:MENTIONS]-(i)
    WHERE i.postedBy = a.id AND i.postedAt <= $afterSort AND CASE WHEN i.postedAt = $afterSort THEN i.id > $afterId ELSE true END
    RETURN i, m
    ORDER BY i.postedAt DESC, i.id
    LIMIT $limit
    UNION ALL
    MATCH (i:Item {postedBy: poster})
    WHERE i.postedAt <= $afterSort AND CASE WHEN i.postedAt = $afterSort THEN i.id > $afterId ELSE true END
    WITH e, i
    ORDER BY i.postedBy DESC, i.postedAt DESC, i.id
    MATCH (i)-[m:MENTIONS]->(e)
    RETURN i, m
    LIMIT $limit
  }
  RETURN i.postedAt AS sort, i {.id, .url, .title, .summary, .highlights, .language, .postedAt, .postedAtSource, author: a {.id, .handle, .name, .platform, .url}} AS node, [m {.count, .fields, .starts, .ends, .surfaces, .rules, .confidences}] AS mentions
  ORDER BY i.postedAt DESC, i.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, mentions
ORDER BY parent, sort DESC, node.id
