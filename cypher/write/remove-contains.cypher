// Takes items out of digests.
// $rows [{digest, item}]
UNWIND $rows AS row
MATCH (:Digest {id: row.digest})-[c:CONTAINS]->(:Item {id: row.item})
DELETE c
