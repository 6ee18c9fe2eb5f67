// An item of the category is from one of some accounts.
// $filter {ids}
EXISTS { MATCH (c)<-[:COVERS]-(a_:Author) WHERE a_.id IN $filter.ids }
