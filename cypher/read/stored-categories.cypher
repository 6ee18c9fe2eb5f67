// Categories as they are stored.
// $ids
UNWIND $ids AS id
MATCH (c:Category {id: id})
RETURN c {.id, .name, .aliases, .searchText, .pinyin, .initials} AS node
