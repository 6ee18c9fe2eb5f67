// Makes other writers of a digest or of its items wait until this transaction ends; what it makes for that is bare, and not stored yet.
// $id, $items ids
MERGE (d:Digest {id: $id})
SET d.importer = d.importer
WITH d
UNWIND $items AS item
MERGE (i:Item {id: item})
SET i.url = i.url
