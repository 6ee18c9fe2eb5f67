// All categories with their names.
// no parameters
MATCH (c:Category)
RETURN c.id AS id, c.name AS name
ORDER BY id
