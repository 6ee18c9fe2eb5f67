// Authors as they are stored, with the persons that they are.
// $ids
UNWIND $ids AS id
MATCH (a:Author {id: id})
CALL (a) {
  MATCH (a)-[:SAME_AS]->(p:Entity)
  RETURN collect(p.id) AS persons
}
RETURN a {.id, .handle, .name, .platform, .url, .namedAt, .searchText, .pinyin, .initials} AS node, persons
