// What the items of an entity mention: the fifty entities in most of them, and which of these the same items mention.
// $id
MATCH (:Entity {id: $id})<-[:MENTIONS]-(i:Item)
WITH collect(i) AS items
CALL (items) {
  UNWIND items AS holding
  MATCH (holding)-[:MENTIONS]->(e:Entity)
  WITH e, count(holding) AS nodeWeight
  ORDER BY nodeWeight DESC, e.id
  LIMIT 50
  RETURN collect(e.id) AS ids, collect({id: 'Entity:' + e.id, label: e.name, kind: e.kind, weight: nodeWeight}) AS nodes
}
CALL (items, ids) {
  UNWIND items AS joining
  MATCH (joining)-[:MENTIONS]->(end:Entity)
  WHERE end.id IN ids
  WITH joining, collect(end.id) AS ends
  UNWIND ends AS source
  UNWIND ends AS target
  WITH source, target
  WHERE source < target
  WITH source, target, count(*) AS edgeWeight
  ORDER BY edgeWeight DESC, source, target
  LIMIT 5000
  RETURN collect({source: 'Entity:' + source, target: 'Entity:' + target, weight: edgeWeight}) AS edges
}
RETURN {nodes: nodes, edges: edges} AS answer
