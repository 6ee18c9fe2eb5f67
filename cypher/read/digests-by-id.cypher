// Digests by their ids.
// $ids
UNWIND $ids AS id
MATCH (d:Digest {id: id})
RETURN id, d {.id, .title, .publishedAt, .utcOffset, .language} AS node
