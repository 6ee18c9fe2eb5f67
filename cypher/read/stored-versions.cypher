// By what the digests that are stored already are recognised.
// $ids
UNWIND $ids AS id
MATCH (d:Digest {id: id})
RETURN d {.id, .contentHash, .importer} AS node
