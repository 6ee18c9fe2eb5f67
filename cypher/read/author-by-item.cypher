// Who posted items.
// $ids of items
UNWIND $ids AS id
MATCH (:Item {id: id})<-[:POSTED]-(a:Author)
RETURN id, a {.id, .handle, .name, .platform, .url} AS node
