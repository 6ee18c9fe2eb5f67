// The author mentions an entity of one of some kinds.
// $filter {kinds}
EXISTS { MATCH (a)-[:DISCUSSES]->(e_:Entity) WHERE e_.kind IN $filter.kinds }
