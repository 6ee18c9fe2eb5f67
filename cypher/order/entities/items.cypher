// How many items mention an entity.
// no parameters
WITH e, COUNT { (e)<-[:MENTIONS]-() } AS sort
