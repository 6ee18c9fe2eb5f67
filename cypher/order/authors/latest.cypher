// When an author last posted.
// no parameters
CALL (a) {
    MATCH (a)-[:POSTED]->(p:Item)
    RETURN max(p.postedAt) AS sort
  }
