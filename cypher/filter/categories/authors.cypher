// An item of the category is from one of some accounts.
// $filter {ids}
EXISTS { MATCH (c)<-[:`IN`]-(i_:Item)<-[:POSTED]-(a_:Author) WHERE a_.id IN $filter.ids }
