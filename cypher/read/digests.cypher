// The digests that some conditions hold for, newest first.
// $parents [{index}], $limit, $afterSort, $afterId; conditions stand in for $start and $filter
UNWIND $parents AS parent
CALL (parent) {
  $start
  MATCH (d:Digest)
  WHERE d.publishedAt <= $afterSort AND CASE WHEN d.publishedAt = $afterSort THEN d.id > $afterId ELSE true END AND $filter
  WITH d
  ORDER BY d.publishedAt DESC, d.id
  LIMIT $limit
  RETURN d.publishedAt AS sort, d {.id, .title, .publishedAt, .utcOffset, .language} AS node, COUNT { (d)-[:CONTAINS]->() } AS itemCount
}
RETURN parent.index AS parent, sort, node, itemCount
ORDER BY parent, sort DESC, node.id
