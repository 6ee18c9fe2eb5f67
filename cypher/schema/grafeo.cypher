// Constraints and indexes on Grafeo, where a constraint has no index: without its own, MERGE scans every node. Then what authors discuss and cover is counted in a graph that was written before such counts were kept.
// no parameters
CREATE CONSTRAINT digest_id IF NOT EXISTS FOR (n:Digest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT item_id IF NOT EXISTS FOR (n:Item) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT author_id IF NOT EXISTS FOR (n:Author) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT alias_key IF NOT EXISTS FOR (n:Alias) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT category_id IF NOT EXISTS FOR (n:Category) REQUIRE n.id IS UNIQUE;
CREATE INDEX digest_id_index IF NOT EXISTS FOR (n:Digest) ON (n.id);
CREATE INDEX item_id_index IF NOT EXISTS FOR (n:Item) ON (n.id);
CREATE INDEX author_id_index IF NOT EXISTS FOR (n:Author) ON (n.id);
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX alias_key_index IF NOT EXISTS FOR (n:Alias) ON (n.key);
CREATE INDEX category_id_index IF NOT EXISTS FOR (n:Category) ON (n.id);
MATCH (a:Author)
WHERE NOT EXISTS { (a)-[:DISCUSSES]->() }
MATCH (a)-[:POSTED]->(i:Item)-[:MENTIONS]->(e:Entity)
WITH a, e, count(i) AS items
MERGE (a)-[d:DISCUSSES]->(e)
SET d.items = items;
MATCH (a:Author)
WHERE NOT EXISTS { (a)-[:COVERS]->() }
MATCH (a)-[:POSTED]->(i:Item)-[:`IN`]->(c:Category)
WITH a, c, count(i) AS items
MERGE (a)-[r:COVERS]->(c)
SET r.items = items;
