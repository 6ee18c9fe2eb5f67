// The items in which authors mention entities, newest first, with the evidence: from the entity or from the author, whichever has fewer items; with their label they would be looked for by time.
// $parents [{index, author, entity}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (e:Entity {id: parent.entity})
  MATCH (a:Author {id: parent.author})
  WITH e, a, COUNT { (e)<-[:MENTIONS]-() } < COUNT { (a)-[:POSTED]->() } AS entityHasFewer
  CALL (e, a, entityHasFewer) {
    WITH e, a, entityHasFewer
    WHERE entityHasFewer
    MATCH (e)<-[m:MENTIONS]-(i)
    WHERE i.postedAt <= $afterSort AND CASE WHEN i.postedAt = $afterSort THEN i.id > $afterId ELSE true END
    WITH a, i, m
    ORDER BY i.postedAt DESC, i.id
    MATCH (i)<-[:POSTED]-(poster:Author)
    WHERE poster = a
    RETURN i, m
    LIMIT $limit
    UNION ALL
    WITH e, a, entityHasFewer
    WHERE NOT entityHasFewer
    MATCH (a)-[:POSTED]->(i)
    WHERE i.postedAt <= $afterSort AND CASE WHEN i.postedAt = $afterSort THEN i.id > $afterId ELSE true END
    WITH e, i
    ORDER BY i.postedAt DESC, i.id
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
