// One of some accounts posted the item.
// $filter {ids}
EXISTS { MATCH (i)<-[:POSTED]-(a_:Author) WHERE a_.id IN $filter.ids }
