// The item is in one of some categories.
// $filter {ids}
EXISTS { MATCH (i)-[:`IN`]->(c_:Category) WHERE c_.id IN $filter.ids }
