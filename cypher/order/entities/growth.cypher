// How many more items of a stretch of time mention an entity than of the stretch before: from these items on, of which there are few.
// $growth {before, since}
WITH collect(e) AS listed
  CALL (listed) {
    UNWIND listed AS l
    RETURN l AS e, 0 AS change, 1 AS isListed
    UNION ALL
    MATCH (n:Item)-[:MENTIONS]->(g:Entity)
    WHERE n.postedAt > $growth.before
    RETURN g AS e, CASE WHEN n.postedAt > $growth.since THEN 1 ELSE -1 END AS change, 0 AS isListed
  }
  WITH e, sum(change) AS sort, sum(isListed) AS isListed
  WHERE isListed > 0
