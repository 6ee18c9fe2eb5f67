// What a query finds, of all kinds that are asked for, best first, with the properties of every kind; an item with its author.
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
  OPTIONAL MATCH (:Item {id: found.id})<-[:POSTED]-(who:Author)
  RETURN sort, type, score, names, found {.id, .name, .aliases, .kind, .description, .source, .handle, .platform, .url, .title, .summary, .highlights, .language, .postedAt, .postedAtSource, author: who {.id, .handle, .name, .platform, .url}} AS node
}
RETURN parent.index AS parent, sort, type, score, node, names
ORDER BY parent, sort DESC, node.id
