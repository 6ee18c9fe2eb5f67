// The items in which authors mention entities, newest first, with the evidence.
// $parents [{index, author, entity}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Author {id: parent.author})-[:POSTED]->(i:Item)
  WHERE i.postedAt <= $afterSort AND CASE WHEN i.postedAt = $afterSort THEN i.id > $afterId ELSE true END
  WITH parent, i
  ORDER BY i.postedAt DESC, i.id
  MATCH (i)-[m:MENTIONS]->(:Entity {id: parent.entity})
  RETURN i.postedAt AS sort, i {.id, .url, .title, .summary, .highlights, .language, .postedAt, .postedAtSource} AS node, [m {.count, .fields, .starts, .ends, .surfaces, .rules, .confidences}] AS mentions
  ORDER BY i.postedAt DESC, i.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, mentions
ORDER BY parent, sort DESC, node.id
