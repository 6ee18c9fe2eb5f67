// An item of the digest mentions an entity of one of some kinds.
// $filter {kinds}
EXISTS { MATCH (d)-[:CONTAINS]->(i_:Item)-[:MENTIONS]->(e_:Entity) WHERE e_.kind IN $filter.kinds }
