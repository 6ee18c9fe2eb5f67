// The entities that names belong to, the best owner of each name first: a registered one, then the one in most items.
// $ids keys of aliases
UNWIND $ids AS id
MATCH (:Alias {key: id})-[:NAMES]->(e:Entity)
WITH id, e, CASE e.source WHEN 'REGISTRY' THEN 0 ELSE 1 END AS rank, COUNT { (e)<-[:MENTIONS]-() } AS itemCount
RETURN id, e {.id, .kind, .name, .aliases, .description, .source} AS node
ORDER BY id, rank, itemCount DESC, e.id
