// Who mentions the same entities as authors do, by the rarity of what they share: the cosine of the two sets, where an entity counts as rare as it is.
// $parents [{index, id}], $limit, $afterSort, $afterId
MATCH (counted:Author)
WITH toFloat(count(counted)) AS total
UNWIND $parents AS parent
CALL (parent, total) {
  MATCH (:Author {id: parent.id})-[:POSTED]->(:Item)-[:MENTIONS]->(own:Entity)
  WITH parent, total, count(DISTINCT own) AS ofThis
  MATCH (:Author {id: parent.id})-[:POSTED]->(:Item)-[:MENTIONS]->(e:Entity)
  WITH DISTINCT parent, total, ofThis, e
  MATCH (e)<-[:MENTIONS]-(:Item)<-[:POSTED]-(w:Author)
  WITH DISTINCT parent, total, ofThis, e, w
  WITH parent, total, ofThis, e, collect(w) AS who
  WITH parent, ofThis, who, log(total / size(who)) / log(total) AS rarity
  UNWIND who AS a
  WITH parent, ofThis, a, rarity
  WHERE a.id <> parent.id
  WITH ofThis, a, sum(rarity) AS shared, count(*) AS sharedCount
  MATCH (a)-[:POSTED]->(:Item)-[:MENTIONS]->(other:Entity)
  WITH a, shared, sharedCount, ofThis, count(DISTINCT other) AS ofThat
  WITH a, sharedCount, round(1000000 * shared / sqrt(toFloat(ofThis) * ofThat)) / 1000000 AS score
  WHERE score > 0 AND (score < $afterSort OR (score = $afterSort AND a.id > $afterId))
  RETURN score AS sort, a {.id, .handle, .name, .platform, .url} AS node, sharedCount
  ORDER BY sort DESC, a.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, sharedCount
ORDER BY parent, sort DESC, node.id
