// What names in a filter stand for: entities with what is narrower where that is wanted, accounts, categories.
// $rows [{index, entity, entityId, includeNarrower, accounts, person, category}]; null and [] where it is of another kind
UNWIND $rows AS row
CALL (row) {
  MATCH (:Alias {key: row.entity})-[:NAMES]->(b:Entity)
  WITH row, b, CASE b.source WHEN 'REGISTRY' THEN 0 ELSE 1 END AS rank, COUNT { (b)<-[:MENTIONS]-() } AS itemCount
  ORDER BY rank, itemCount DESC, b.id
  LIMIT 1
  MATCH (b)<-[:BROADER|VERSION_OF*0..]-(e:Entity)
  WHERE row.includeNarrower OR e.id = b.id
  RETURN e.id AS id
  UNION
  MATCH (f:Entity {id: row.entityId})<-[:BROADER|VERSION_OF*0..]-(g:Entity)
  WHERE row.includeNarrower OR g.id = f.id
  RETURN g.id AS id
  UNION
  MATCH (a:Author)
  WHERE a.id IN row.accounts
  RETURN a.id AS id
  UNION
  MATCH (:Alias {key: row.person})-[:NAMES]->(:Entity)<-[:SAME_AS]-(p:Author)
  RETURN p.id AS id
  UNION
  MATCH (c:Category)
  WHERE c.id = row.category.id OR ('\n' + c.searchText + '\n') CONTAINS ('\n' + row.category.searchText + '\n')
  RETURN c.id AS id
}
RETURN row.index AS index, id
ORDER BY index, id
