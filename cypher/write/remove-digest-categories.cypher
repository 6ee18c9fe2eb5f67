// Forgets categories that the front matter of digests no longer names.
// $rows [{digest, category}]
UNWIND $rows AS row
MATCH (:Digest {id: row.digest})-[r:`IN`]->(:Category {id: row.category})
DELETE r
