// The author posted in a period and in some categories what mentions an entity of one of some kinds.
// $filter {kinds, categories, since, until}
EXISTS {
  MATCH (a)-[:POSTED]->(i_:Item)-[:MENTIONS]->(e_:Entity), (i_)-[:`IN`]->(c_:Category)
  WHERE e_.kind IN $filter.kinds AND i_.postedAt >= $filter.since AND i_.postedAt < $filter.until
    AND c_.id IN $filter.categories
}
