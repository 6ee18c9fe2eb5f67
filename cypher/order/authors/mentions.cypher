// How often an author's items mention an entity, all entities together.
// no parameters
CALL (a) {
    MATCH (a)-[:POSTED]->(:Item)-[m:MENTIONS]->(:Entity)
    RETURN coalesce(sum(m.count), 0) AS sort
  }
