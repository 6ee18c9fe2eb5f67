// Candidates where no index can help, as with a single Chinese character: everything with a label.
// $label: what stands in for it
MATCH (n_:$label)
