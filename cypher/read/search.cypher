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
  CALL (found) {
    MATCH (:Item {id: found.id})<-[:POSTED]-(who:Author)
    RETURN collect(who {.id, .handle, .name, .platform, .url}) AS posters
  }
  RETURN sort, type, score, names, found {.id, .name, .aliases, .kind, .description, .source, .handle, .platform, .url, .title, .summary, .highlights, .language, .postedAt, .postedAtSource, author: head(posters)} AS node
}
RETURN parent.index AS parent, sort, type, score, node, names
ORDER BY parent, sort DESC, node.id
