// Authors by their ids.
// $ids
UNWIND $ids AS id
MATCH (a:Author {id: id})
RETURN id, a {.id, .handle, .name, .platform, .url} AS node
