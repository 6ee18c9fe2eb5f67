// The entity is below one of some topics, or a version of one of some families, at any depth.
// $filter {ids}
EXISTS { MATCH (e)-[:BROADER|VERSION_OF*1..]->(b_:Entity) WHERE b_.id IN $filter.ids }
