// The author mentions one of some entities, if that is of one of some kinds.
// $filter {entities, kinds}
EXISTS {
  MATCH (a)-[:DISCUSSES]->(e_:Entity)
  WHERE e_.id IN $filter.entities AND e_.kind IN $filter.kinds
}
