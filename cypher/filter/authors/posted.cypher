// The author posted at least so many items in a period.
// $filter {minItems, since, until}
COUNT { MATCH (a:Author)-[:POSTED]->(i_:Item) WHERE i_.postedAt >= $filter.since AND i_.postedAt < $filter.until } >= $filter.minItems
