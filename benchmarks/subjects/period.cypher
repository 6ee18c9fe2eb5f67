// When the oldest and the newest item were posted, and how many digests there are.
// no parameters
MATCH (i:Item)
WITH min(i.postedAt) AS oldest, max(i.postedAt) AS newest
MATCH (d:Digest)
RETURN oldest, newest, count(d) AS digests
