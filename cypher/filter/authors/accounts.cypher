// The author is one of some accounts.
// $filter {ids}
a.id IN $filter.ids
