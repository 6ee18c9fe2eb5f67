// The accounts that names stand for: a handle, the host of a site, or a name of a person with accounts.
// $rows [{index, ids, key}]
UNWIND $rows AS row
CALL (row) {
  MATCH (a:Author)
  WHERE a.id IN row.ids
  RETURN a.id AS id
  UNION
  MATCH (:Alias {key: row.key})-[:NAMES]->(:Entity)<-[:SAME_AS]-(b:Author)
  RETURN b.id AS id
}
RETURN row.index AS index, id
ORDER BY index, id
