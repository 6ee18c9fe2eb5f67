// Items by their ids.
// $ids
UNWIND $ids AS id
MATCH (i:Item {id: id})
RETURN id, i {.id, .url, .title, .summary, .highlights, .language, .postedAt, .postedAtSource} AS node
