// Creates or updates digests.
// $rows [{id, title, publishedAt, utcOffset, language, contentHash, importer}]
UNWIND $rows AS row
MERGE (d:Digest {id: row.id})
SET d += row
