// Candidates: what holds any of the words, by the text index of a label; as many as there are.
// $words; the label stands in for $label
CALL grafeo.search.text('$label', 'searchText', $words, 1000000000) YIELD node_id AS found_
MATCH (n_:$label) WHERE id(n_) = found_
