// The author posted in a period what mentions one of some entities, or of some kinds; null is no bound.
// $filter {entities, kinds, since, until}
EXISTS {
  MATCH (a)-[:POSTED]->(i_:Item)-[:MENTIONS]->(e_:Entity)
  WHERE i_.postedAt >= $filter.since AND i_.postedAt < $filter.until
    AND ($filter.entities IS NULL OR e_.id IN $filter.entities)
    AND ($filter.kinds IS NULL OR e_.kind IN $filter.kinds)
}
