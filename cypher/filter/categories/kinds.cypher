// An item of the category mentions an entity of one of some kinds.
// $filter {kinds}
EXISTS { MATCH (c)<-[:`IN`]-(i_:Item)-[:MENTIONS]->(e_:Entity) WHERE e_.kind IN $filter.kinds }
