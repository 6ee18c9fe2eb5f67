// The author posted at least so many items.
// $filter {minItems}
COUNT { (a)-[:POSTED]->() } >= $filter.minItems
