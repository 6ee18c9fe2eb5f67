// The category has at least so many items.
// $filter {minItems}
COUNT { (c)<-[:`IN`]-(:Item) } >= $filter.minItems
