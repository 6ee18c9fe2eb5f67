// The digests that contain items of authors, newest first.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Author {id: parent.id})-[:POSTED]->(i:Item)<-[:CONTAINS]-(d:Digest)
  WITH d, count(i) AS itemCount
  WHERE d.publishedAt < $afterSort OR (d.publishedAt = $afterSort AND d.id > $afterId)
  RETURN d.publishedAt AS sort, d {.id, .title, .publishedAt, .utcOffset, .language} AS node, itemCount
  ORDER BY sort DESC, d.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, itemCount
ORDER BY parent, sort DESC, node.id
