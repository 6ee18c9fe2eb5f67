// The entity is of one of some kinds.
// $filter {kinds}
e.kind IN $filter.kinds
