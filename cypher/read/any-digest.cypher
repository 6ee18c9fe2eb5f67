// Whether the graph holds anything.
// no parameters
MATCH (d:Digest)
RETURN d.id AS id
LIMIT 1
