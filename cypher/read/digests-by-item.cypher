// The digests that contain items, newest first.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Item {id: parent.id})<-[r:CONTAINS]-(d:Digest)
  WHERE d.publishedAt < $afterSort OR (d.publishedAt = $afterSort AND d.id > $afterId)
  RETURN d.publishedAt AS sort, d {.id, .title, .publishedAt, .utcOffset, .language} AS node, r.position AS position
  ORDER BY sort DESC, d.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, position
ORDER BY parent, sort DESC, node.id
