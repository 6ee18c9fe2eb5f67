// The author posted in a period what mentions one of some entities, if that is of one of some kinds.
// $filter {entities, kinds, since, until}
EXISTS {
  MATCH (a)-[:POSTED]->(i_:Item)-[:MENTIONS]->(e_:Entity)
  WHERE e_.id IN $filter.entities AND e_.kind IN $filter.kinds
    AND i_.postedAt >= $filter.since AND i_.postedAt < $filter.until
}
