// Creates or updates items.
// $rows [{id, url, title, summary, highlights, language, postedAt, postedAtSource, postedBy, searchText}]
UNWIND $rows AS row
MERGE (i:Item {id: row.id})
SET i += row
