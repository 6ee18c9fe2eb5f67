// Constraints and indexes on Neo4j, where a constraint brings its index; an index is of use once it holds what is there. Then a graph that was written before gets what is kept by now: the authors that items know, and counts of what authors discuss and cover. The index of authors and times is used only where both are asked for.
// no parameters
CREATE CONSTRAINT digest_id IF NOT EXISTS FOR (n:Digest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT item_id IF NOT EXISTS FOR (n:Item) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT author_id IF NOT EXISTS FOR (n:Author) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT alias_key IF NOT EXISTS FOR (n:Alias) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT category_id IF NOT EXISTS FOR (n:Category) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_lock_id IF NOT EXISTS FOR (n:ImportLock) REQUIRE n.id IS UNIQUE;
CREATE INDEX item_posted_at IF NOT EXISTS FOR (n:Item) ON (n.postedAt);
CREATE INDEX item_posted_by IF NOT EXISTS FOR (n:Item) ON (n.postedBy, n.postedAt);
CREATE INDEX digest_published_at IF NOT EXISTS FOR (n:Digest) ON (n.publishedAt);
CREATE INDEX alias_search_text IF NOT EXISTS FOR (n:Alias) ON (n.searchText);
CREATE INDEX alias_pinyin IF NOT EXISTS FOR (n:Alias) ON (n.pinyin);
CREATE INDEX alias_initials IF NOT EXISTS FOR (n:Alias) ON (n.initials);
CREATE INDEX author_search_text IF NOT EXISTS FOR (n:Author) ON (n.searchText);
CREATE INDEX author_pinyin IF NOT EXISTS FOR (n:Author) ON (n.pinyin);
CREATE INDEX author_initials IF NOT EXISTS FOR (n:Author) ON (n.initials);
CREATE FULLTEXT INDEX item_words IF NOT EXISTS FOR (n:Item) ON EACH [n.searchText]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX alias_words IF NOT EXISTS FOR (n:Alias) ON EACH [n.searchText]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX author_words IF NOT EXISTS FOR (n:Author) ON EACH [n.searchText]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CALL db.awaitIndexes(600);
MATCH (a:Author)
WHERE NOT EXISTS { MATCH (i:Item {postedBy: a.id}) WHERE i.postedAt >= '' }
CALL (a) {
  MATCH (a)-[:POSTED]->(i:Item)
  SET i.postedBy = a.id
} IN TRANSACTIONS OF 100 ROWS;
MATCH (a:Author)
WHERE NOT EXISTS { (a)-[:DISCUSSES]->() }
CALL (a) {
  MATCH (a)-[:POSTED]->(i:Item)-[:MENTIONS]->(e:Entity)
  WITH a, e, count(i) AS items
  MERGE (a)-[d:DISCUSSES]->(e)
  SET d.items = items
} IN TRANSACTIONS OF 100 ROWS;
MATCH (a:Author)
WHERE NOT EXISTS { (a)-[:COVERS]->() }
CALL (a) {
  MATCH (a)-[:POSTED]->(i:Item)-[:`IN`]->(c:Category)
  WITH a, c, count(i) AS items
  MERGE (a)-[r:COVERS]->(c)
  SET r.items = items
} IN TRANSACTIONS OF 100 ROWS;
