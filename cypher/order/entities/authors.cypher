// How many authors mention an entity.
// no parameters
WITH e, COUNT { (e)<-[:DISCUSSES]-() } AS sort
