// The author posted in a period what mentions an entity of one of some kinds.
// $filter {kinds, since, until}
EXISTS {
  MATCH (a)-[:POSTED]->(i_:Item)-[:MENTIONS]->(e_:Entity)
  WHERE e_.kind IN $filter.kinds AND i_.postedAt >= $filter.since AND i_.postedAt < $filter.until
}
