// The category with a name, in any case, or with an id; there are few of them.
// $name in lower case
MATCH (c:Category)
WHERE toLower(c.name) = $name OR c.id = $name
RETURN c {.id, .name} AS node
ORDER BY c.id
LIMIT 1
