// The entity came to be known in one of some ways.
// $filter {sources}
e.source IN $filter.sources
