// The digests that name categories, newest first.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (d:Digest)
  WHERE d.publishedAt <= $afterSort AND CASE WHEN d.publishedAt = $afterSort THEN d.id > $afterId ELSE true END
    AND EXISTS { (d)-[:`IN`]->(:Category {id: parent.id}) }
  WITH parent, d
  ORDER BY d.publishedAt DESC, d.id
  LIMIT $limit
  RETURN d.publishedAt AS sort, d {.id, .title, .publishedAt, .utcOffset, .language} AS node, COUNT { (d)-[:CONTAINS]->(:Item)-[:`IN`]->(:Category {id: parent.id}) } AS itemCount
}
RETURN parent.index AS parent, sort, node, itemCount
ORDER BY parent, sort DESC, node.id
