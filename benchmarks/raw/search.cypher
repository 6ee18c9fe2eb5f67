// The ten best items that hold all words: those with the phrase in the title, then all words in the title, then anywhere; the newest first.
// $words in Lucene's language, $parts, $phrase
CALL db.index.fulltext.queryNodes('item_words', $words) YIELD node AS i
WHERE all(part IN $parts WHERE i.searchText CONTAINS part)
WITH i, split(i.searchText, '\n')[0] AS title
WITH i, CASE WHEN title CONTAINS $phrase THEN 3 WHEN all(word IN $parts WHERE title CONTAINS word) THEN 2 ELSE 1 END AS score
ORDER BY score DESC, i.postedAt DESC, i.id
LIMIT 10
RETURN collect(i {.title, .url, .postedAt}) AS answer
