// Who mentions the same entities as authors do, by the rarity of what they share: the cosine of the two sets, where an entity counts as rare as it is.
// $parents [{index, id}], $limit, $afterSort, $afterId
MATCH (counted:Author)
WITH toFloat(count(counted)) AS total
UNWIND $parents AS parent
CALL (parent, total) {
  MATCH (self:Author {id: parent.id})
  WITH parent, total, self, COUNT { (self)-[:DISCUSSES]->() } AS ofThis
  MATCH (self)-[:DISCUSSES]->(e:Entity)
  WITH parent, total, ofThis, e, COUNT { (e)<-[:DISCUSSES]-() } AS who
  WITH parent, ofThis, e, log(total / who) / log(total) AS rarity
  MATCH (e)<-[:DISCUSSES]-(a:Author)
  WHERE a.id <> parent.id
  WITH ofThis, a, sum(rarity) AS shared, count(*) AS sharedCount
  WITH a, shared, sharedCount, ofThis, COUNT { (a)-[:DISCUSSES]->() } AS ofThat
  WITH a, sharedCount, round(1000000 * shared / sqrt(toFloat(ofThis) * ofThat)) / 1000000 AS score
  WHERE score > 0 AND (score < $afterSort OR (score = $afterSort AND a.id > $afterId))
  RETURN score AS sort, a {.id, .handle, .name, .platform, .url} AS node, sharedCount
  ORDER BY sort DESC, a.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, sharedCount
ORDER BY parent, sort DESC, node.id
