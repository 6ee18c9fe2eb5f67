// The item mentions a topic or anything narrower.
// $filter {id}
EXISTS { MATCH (i)-[:MENTIONS]->(:Entity)-[:BROADER|VERSION_OF*0..]->(t_:Entity) WHERE t_.id = $filter.id }
