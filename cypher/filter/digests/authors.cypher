// The digest contains an item of one of some accounts.
// $filter {ids}
EXISTS { MATCH (d)-[:CONTAINS]->(i_:Item)<-[:POSTED]-(a_:Author) WHERE a_.id IN $filter.ids }
