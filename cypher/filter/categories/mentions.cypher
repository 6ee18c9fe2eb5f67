// An item of the category mentions one of some entities, or of some kinds; null is no bound.
// $filter {entities, kinds}
EXISTS {
  MATCH (c)<-[:`IN`]-(i_:Item)-[:MENTIONS]->(e_:Entity)
  WHERE ($filter.entities IS NULL OR e_.id IN $filter.entities)
    AND ($filter.kinds IS NULL OR e_.kind IN $filter.kinds)
}
