// An item of the digest mentions one of some entities, if that is of one of some kinds.
// $filter {entities, kinds}
EXISTS {
  MATCH (d)-[:CONTAINS]->(i_:Item)-[:MENTIONS]->(e_:Entity)
  WHERE e_.id IN $filter.entities AND e_.kind IN $filter.kinds
}
