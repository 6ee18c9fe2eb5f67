// Constraints and indexes on Grafeo, where a constraint has no index: without its own, MERGE scans every node. Then a graph that was written before gets what is kept by now: the authors that items know, and counts of what authors discuss and cover.
// no parameters
CREATE CONSTRAINT digest_id IF NOT EXISTS FOR (n:Digest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT item_id IF NOT EXISTS FOR (n:Item) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT author_id IF NOT EXISTS FOR (n:Author) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT alias_key IF NOT EXISTS FOR (n:Alias) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT category_id IF NOT EXISTS FOR (n:Category) REQUIRE n.id IS UNIQUE;
CREATE INDEX digest_id_index IF NOT EXISTS FOR (n:Digest) ON (n.id);
CREATE INDEX item_id_index IF NOT EXISTS FOR (n:Item) ON (n.id);
CREATE INDEX item_posted_by_index IF NOT EXISTS FOR (n:Item) ON (n.postedBy);
CREATE INDEX author_id_index IF NOT EXISTS FOR (n:Author) ON (n.id);
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX alias_key_index IF NOT EXISTS FOR (n:Alias) ON (n.key);
CREATE INDEX category_id_index IF NOT EXISTS FOR (n:Category) ON (n.id);
MATCH (a:Author)
WHERE NOT EXISTS { MATCH (:Item {postedBy: a.id}) }
MATCH (a)-[:POSTED]->(i:Item)
SET i.postedBy = a.id;
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
