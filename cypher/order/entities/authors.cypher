// How many authors mention an entity.
// no parameters
CALL (e) {
    MATCH (e)<-[:MENTIONS]-(:Item)<-[:POSTED]-(w:Author)
    RETURN count(DISTINCT w) AS sort
  }
