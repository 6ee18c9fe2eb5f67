// The category is one of some.
// $filter {ids}
c.id IN $filter.ids
