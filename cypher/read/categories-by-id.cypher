// Categories by their ids.
// $ids
UNWIND $ids AS id
MATCH (c:Category {id: id})
RETURN id, c {.id, .name, .aliases} AS node
