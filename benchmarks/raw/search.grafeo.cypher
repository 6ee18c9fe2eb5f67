// The ten best items that hold all words, on Grafeo: those with the phrase in the title, then all words in the title, then anywhere; the newest first.
// $words, $parts, $phrase
CALL grafeo.search.text('Item', 'searchText', $words, 1000000000) YIELD node_id AS found
MATCH (i:Item) WHERE id(i) = found
WITH i
WHERE all(part IN $parts WHERE i.searchText CONTAINS part)
WITH i, split(i.searchText, '\n')[0] AS title
WITH i, CASE WHEN title CONTAINS $phrase THEN 3 WHEN all(word IN $parts WHERE title CONTAINS word) THEN 2 ELSE 1 END AS score
ORDER BY score DESC, i.postedAt DESC, i.id
LIMIT 10
RETURN collect(i {.title, .url, .postedAt}) AS answer
