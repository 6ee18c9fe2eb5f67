// When an item last mentioned an entity.
// no parameters
CALL (e) {
    MATCH (e)<-[:MENTIONS]-(p:Item)
    RETURN max(p.postedAt) AS sort
  }
