// One of some accounts mentions the entity.
// $filter {ids}
EXISTS { MATCH (e)<-[:DISCUSSES]-(a_:Author) WHERE a_.id IN $filter.ids }
