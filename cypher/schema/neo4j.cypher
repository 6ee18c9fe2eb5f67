// Constraints and indexes on Neo4j, where a constraint brings its index.
// no parameters
CREATE CONSTRAINT digest_id IF NOT EXISTS FOR (n:Digest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT item_id IF NOT EXISTS FOR (n:Item) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT author_id IF NOT EXISTS FOR (n:Author) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT alias_key IF NOT EXISTS FOR (n:Alias) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT category_id IF NOT EXISTS FOR (n:Category) REQUIRE n.id IS UNIQUE;
CREATE INDEX item_posted_at IF NOT EXISTS FOR (n:Item) ON (n.postedAt);
CREATE INDEX digest_published_at IF NOT EXISTS FOR (n:Digest) ON (n.publishedAt);
