// How many more items of a stretch of time mention an entity than of the stretch before.
// $growth {before, since}
WITH e, COUNT { MATCH (e)<-[:MENTIONS]-(n:Item) WHERE n.postedAt > $growth.since } - COUNT { MATCH (e)<-[:MENTIONS]-(o:Item) WHERE o.postedAt > $growth.before AND o.postedAt <= $growth.since } AS sort
