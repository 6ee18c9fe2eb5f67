// Gives nodes their empty lists back: a file of values cannot tell them from what is missing. Only for Neo4j, after neo4j-admin.
// no parameters
MATCH (n:Item|Entity|Category)
WHERE (n:Item AND n.highlights IS NULL) OR (NOT n:Item AND n.aliases IS NULL)
CALL (n) {
  SET n += CASE WHEN n:Item THEN {highlights: []} ELSE {aliases: []} END
} IN TRANSACTIONS OF 10000 ROWS
