// The author posted in a period and in some categories what mentions one of some entities, or of some kinds; null is no bound.
// $filter {entities, kinds, categories, since, until}
EXISTS {
  MATCH (a)-[:POSTED]->(i_:Item)-[:MENTIONS]->(e_:Entity), (i_)-[:`IN`]->(c_:Category)
  WHERE i_.postedAt >= $filter.since AND i_.postedAt < $filter.until
    AND c_.id IN $filter.categories
    AND ($filter.entities IS NULL OR e_.id IN $filter.entities)
    AND ($filter.kinds IS NULL OR e_.kind IN $filter.kinds)
}
