// The entities that names stand for, the best owner of each name, and where that is wanted all that is narrower.
// $rows [{index, key, includeNarrower}]
UNWIND $rows AS row
CALL (row) {
  MATCH (:Alias {key: row.key})-[:NAMES]->(b:Entity)
  WITH b, CASE b.source WHEN 'REGISTRY' THEN 0 ELSE 1 END AS rank, COUNT { (b)<-[:MENTIONS]-(:Item) } AS itemCount
  ORDER BY rank, itemCount DESC, b.id
  LIMIT 1
  MATCH (b)<-[:BROADER|VERSION_OF*0..]-(e:Entity)
  WHERE row.includeNarrower OR e.id = b.id
  RETURN DISTINCT e.id AS id
}
RETURN row.index AS index, id
ORDER BY index, id
