// Creates or updates authors.
// $rows [{id, handle, name, platform, url, namedAt, searchText, pinyin, initials}]
UNWIND $rows AS row
MERGE (a:Author {id: row.id})
SET a += row
