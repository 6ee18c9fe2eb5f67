// At least so many items mention the entity.
// $filter {minItems}
COUNT { (e)<-[:MENTIONS]-() } >= $filter.minItems
