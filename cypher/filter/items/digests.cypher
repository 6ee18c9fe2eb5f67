// One of some digests contains the item.
// $filter {ids}
EXISTS { MATCH (i)<-[:CONTAINS]-(d_:Digest) WHERE d_.id IN $filter.ids }
