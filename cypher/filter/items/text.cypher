// Title and summary of the item hold all parts of a text.
// $filter {parts}
all(part_ IN $filter.parts WHERE i.searchText CONTAINS part_)
