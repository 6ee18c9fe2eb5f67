// The item mentions an entity of one of some kinds.
// $filter {kinds}
EXISTS { MATCH (i)-[:MENTIONS]->(e_:Entity) WHERE e_.kind IN $filter.kinds }
