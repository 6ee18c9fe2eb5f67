// The digest names one of some categories.
// $filter {ids}
EXISTS { MATCH (d)-[:`IN`]->(c_:Category) WHERE c_.id IN $filter.ids }
