// The category has at least so many items of a period.
// $filter {minItems, since, until}
COUNT { MATCH (c)<-[:`IN`]-(i_:Item) WHERE i_.postedAt >= $filter.since AND i_.postedAt < $filter.until } >= $filter.minItems
