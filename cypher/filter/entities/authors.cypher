// One of some accounts mentions the entity.
// $filter {ids}
EXISTS { MATCH (e)<-[:MENTIONS]-(i_:Item)<-[:POSTED]-(a_:Author) WHERE a_.id IN $filter.ids }
