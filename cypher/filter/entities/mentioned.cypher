// At least so many items of a period mention the entity.
// $filter {minItems, since, until}
COUNT { MATCH (e)<-[:MENTIONS]-(i_:Item) WHERE i_.postedAt >= $filter.since AND i_.postedAt < $filter.until } >= $filter.minItems
