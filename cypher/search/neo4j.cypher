// Candidates: what holds all words, by the full-text index of a label.
// $words, in Lucene's language; the label stands in for $label
CALL db.index.fulltext.queryNodes(toLower('$label') + '_words', $words) YIELD node AS n_
