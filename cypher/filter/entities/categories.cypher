// Items of one of some categories mention the entity.
// $filter {ids}
EXISTS { MATCH (e)-[:`IN`]->(c_:Category) WHERE c_.id IN $filter.ids }
