// What a query finds, of all kinds that are asked for, best first, with the properties of every kind.
// $parents [{index}], $limit, $afterSort, $afterId; what finds each kind stands in for $hits
UNWIND $parents AS parent
CALL (parent) {
  CALL () {
    $hits
  }
  WITH type, found, score, sort, names
  WHERE sort < $afterSort OR (sort = $afterSort AND found.id > $afterId)
  WITH type, found, score, sort, names
  ORDER BY sort DESC, found.id
  LIMIT $limit
  RETURN sort, type, score, names, found {.id, .name, .aliases, .kind, .description, .source, .handle, .platform, .url, .title, .summary, .highlights, .language, .postedAt, .postedAtSource} AS node
}
RETURN parent.index AS parent, sort, type, score, node, names
ORDER BY parent, sort DESC, node.id
